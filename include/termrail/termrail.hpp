/// @file termrail.hpp
/// The whole library in one include.
#ifndef TERMRAIL_TERMRAIL_HPP
#define TERMRAIL_TERMRAIL_HPP

#include <termrail/bitext/aligner.hpp>
#include <termrail/bitext/readers.hpp>
#include <termrail/bitext/segment.hpp>
#include <termrail/check/check_result.hpp>
#include <termrail/check/checker.hpp>
#include <termrail/check/explanation.hpp>
#include <termrail/check/finding.hpp>
#include <termrail/check/rules.hpp>
#include <termrail/check/score.hpp>
#include <termrail/check/verdict.hpp>
#include <termrail/core/diagnostic.hpp>
#include <termrail/core/error.hpp>
#include <termrail/core/limits.hpp>
#include <termrail/core/place.hpp>
#include <termrail/core/result.hpp>
#include <termrail/core/version.hpp>
#include <termrail/io/files.hpp>
#include <termrail/io/glossary_table.hpp>
#include <termrail/io/packed_reader.hpp>
#include <termrail/io/tbx_conversion.hpp>
#include <termrail/io/tbx_reader.hpp>
#include <termrail/io/tbx_rewrite.hpp>
#include <termrail/io/tbx_stream.hpp>
#include <termrail/io/tbx_validator.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/io/termbase_file.hpp>
#include <termrail/match/lexicon.hpp>
#include <termrail/match/lexicon_range.hpp>
#include <termrail/match/lookup.hpp>
#include <termrail/match/recognizer.hpp>
#include <termrail/model/item.hpp>
#include <termrail/model/markup.hpp>
#include <termrail/model/packed_range.hpp>
#include <termrail/model/packed_termbase.hpp>
#include <termrail/model/settings.hpp>
#include <termrail/model/termbase.hpp>
#include <termrail/report/json_lines.hpp>
#include <termrail/report/records.hpp>
#include <termrail/report/text.hpp>
#include <termrail/text/collation.hpp>
#include <termrail/text/delimited.hpp>
#include <termrail/text/encoding.hpp>
#include <termrail/text/fold.hpp>
#include <termrail/text/inflection.hpp>
#include <termrail/text/language.hpp>
#include <termrail/text/offsets.hpp>
#include <termrail/text/units.hpp>
#include <termrail/text/utf8.hpp>
#include <termrail/text/word_forms.hpp>

#endif
