/// @file result.hpp
/// A value or the reason why there is none. Floor: core.
#ifndef TERMRAIL_CORE_RESULT_HPP
#define TERMRAIL_CORE_RESULT_HPP

#include <cassert>
#include <type_traits>
#include <utility>
#include <variant>

#include <termrail/core/error.hpp>

namespace termrail {

/// What a function returns when its input may be wrong.
///
/// @code
///   auto termbase = termrail::read_tbx(bytes);
///   if (!termbase) return report(termbase.error());
///   use(*termbase);
/// @endcode
template <typename T>
class [[nodiscard]] Result {
    static_assert(!std::is_same_v<T, Error>, "an Error is the failure, not a value");

public:
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return state_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// The value. @throws ResultError when there is none
    [[nodiscard]] T& value() & { return check(), *std::get_if<0>(&state_); }
    [[nodiscard]] const T& value() const& { return check(), *std::get_if<0>(&state_); }
    [[nodiscard]] T&& value() && { return check(), std::move(*std::get_if<0>(&state_)); }

    /// The value. @pre has_value()
    [[nodiscard]] T& operator*() & { return assert(has_value()), *std::get_if<0>(&state_); }
    [[nodiscard]] const T& operator*() const& { return assert(has_value()), *std::get_if<0>(&state_); }
    [[nodiscard]] T&& operator*() && { return assert(has_value()), std::move(*std::get_if<0>(&state_)); }
    [[nodiscard]] T* operator->() { return assert(has_value()), std::get_if<0>(&state_); }
    [[nodiscard]] const T* operator->() const { return assert(has_value()), std::get_if<0>(&state_); }

    /// The failure. @pre !has_value()
    [[nodiscard]] const Error& error() const& { return assert(!has_value()), *std::get_if<1>(&state_); }
    [[nodiscard]] Error&& error() && { return assert(!has_value()), std::move(*std::get_if<1>(&state_)); }

private:
    void check() const
    {
        if (const Error* error = std::get_if<1>(&state_)) throw ResultError(*error);
    }

    std::variant<T, Error> state_;
};

/// For functions that do something and have nothing to return.
using Done = std::monostate;

}  // namespace termrail

#endif
