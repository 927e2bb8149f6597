/// @file conversion_job.hpp
/// What a conversion does with each concept, in its two passes. Floor: io, private.
#ifndef TERMRAIL_IO_CONVERSION_JOB_HPP
#define TERMRAIL_IO_CONVERSION_JOB_HPP

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include <termrail/core/result.hpp>
#include <termrail/io/tbx_writer.hpp>
#include <termrail/model/termbase.hpp>
#include <termrail/text/delimited.hpp>

#include "io/spool.hpp"

namespace termrail::io {

/// Losses in order, however many.
class LossList {
public:
    void add(const Loss& loss);
    [[nodiscard]] std::size_t size() const { return size_; }
    /// @return what Spool::state() returns
    [[nodiscard]] Result<Done> tell(const std::function<void(const Loss&)>& take_loss);
    [[nodiscard]] Result<Done> state() const { return spool_.state(); }

private:
    Spool spool_;
    std::size_t size_ = 0;
};

/// One conversion: begin(), note() each concept, finish(); then begin_writing(), write() each concept, end_writing().
class ConversionJob {
public:
    ConversionJob() = default;
    ConversionJob(const ConversionJob&) = delete;
    ConversionJob& operator=(const ConversionJob&) = delete;
    virtual ~ConversionJob() = default;

    /// @param frame  as much of it as is known
    virtual void begin(const Termbase& frame) = 0;
    virtual void note(const Concept& entry) = 0;
    /// @param frame  all of it
    /// @return false when it differs so from what begin() got that a new job must begin with all of it
    [[nodiscard]] virtual bool finish(const Termbase& frame) = 0;

    virtual void begin_writing(std::string& bytes) = 0;
    virtual void write(const Concept& entry, std::string& bytes) = 0;
    virtual void end_writing(std::string& bytes) = 0;

    /// The first failure of what is spooled.
    [[nodiscard]] virtual Result<Done> state() const;
    [[nodiscard]] std::size_t losses() const;
    [[nodiscard]] Result<Done> tell_losses(const std::function<void(const Loss&)>& take_loss);

protected:
    /// Losses of one part of the job; the parts are told one behind the other.
    [[nodiscard]] std::function<void(Loss)> part(std::size_t number);

private:
    std::array<LossList, 3> parts_;
};

/// To another form of TBX.
[[nodiscard]] std::unique_ptr<ConversionJob> form_job(const TbxForm& form);
/// To a glossary table.
[[nodiscard]] std::unique_ptr<ConversionJob> table_job(const Dialect& dialect);

}  // namespace termrail::io

#endif
