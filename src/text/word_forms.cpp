// The interface's one function that is not pure. Floor: text.
#include <termrail/text/word_forms.hpp>

namespace termrail {

WordForms::~WordForms() = default;

}  // namespace termrail
