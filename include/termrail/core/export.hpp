/// @file export.hpp
/// Marks what the shared library shows to its users. Floor: core.
#ifndef TERMRAIL_CORE_EXPORT_HPP
#define TERMRAIL_CORE_EXPORT_HPP

#if defined(TERMRAIL_STATIC)
#define TERMRAIL_EXPORT
#elif defined(_WIN32)
#if defined(TERMRAIL_BUILDING)
#define TERMRAIL_EXPORT __declspec(dllexport)
#else
#define TERMRAIL_EXPORT __declspec(dllimport)
#endif
#else
#define TERMRAIL_EXPORT __attribute__((visibility("default")))
#endif

#endif
