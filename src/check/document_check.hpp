// Checks a whole document. Floor: check.
#ifndef TERMRAIL_SRC_CHECK_DOCUMENT_CHECK_HPP
#define TERMRAIL_SRC_CHECK_DOCUMENT_CHECK_HPP

#include <memory>

#include <termrail/bitext/segment.hpp>
#include <termrail/check/checker.hpp>

#include "check/checker_impl.hpp"
#include "check/document.hpp"

namespace termrail {

/// Recognizes, judges and applies the rules: chunk by chunk, by several threads; then to the document as a whole.
/// @param bitext  as Document takes it
[[nodiscard]] CheckResult check_document(std::shared_ptr<const CheckerParts> checker,
                                         std::shared_ptr<const Bitext> bitext, const CheckOptions& options);

}  // namespace termrail

#endif
