// Two readings of one source, and what is done with the concepts in each. Floor: io.
#include <termrail/io/tbx_conversion.hpp>

#include <optional>
#include <utility>
#include <vector>

#include "io/conversion_job.hpp"
#include "io/kept_text.hpp"
#include "io/source.hpp"
#include "io/text_window.hpp"

namespace termrail {

namespace {

constexpr std::size_t piece_size = std::size_t{64} << 10;  // of what is given away

std::unique_ptr<io::ConversionJob> job_for(const ConversionTarget& target)
{
    if (const TbxForm* const form = std::get_if<TbxForm>(&target)) return io::form_job(*form);
    if (const Dialect* const dialect = std::get_if<Dialect>(&target)) return io::table_job(*dialect);
    return nullptr;
}

}  // namespace

struct TbxConversion::Impl {
    io::Source source;
    Limits limits;
    std::optional<TbxStream> stream;  // of the reading that goes on
    std::vector<Concept> concepts;    // read, not yet taken
    Termbase frame;                   // as much of it as was read
    bool is_fresh = true;             // nothing but the first concepts was read
    std::optional<io::Digest> digest;
    std::unique_ptr<io::ConversionJob> job;  // none for a file that stays as it is

    Impl(io::Source from, const Limits& most) : source(std::move(from)), limits(most) {}

    Result<Done> begin()
    {
        stream.reset();
        Result<ReadBytes> read = source.begin();
        if (!read) return source.named(read.error());
        Result<TbxStream> made = TbxStream::over(std::move(*read), limits);
        if (!made) return source.named(made.error());
        stream = std::move(*made);
        return next();
    }

    Result<Done> next()
    {
        Result<std::vector<Concept>> more = stream->next();
        if (!more) return source.named(more.error());
        concepts = std::move(*more);
        return Done{};
    }

    // What read_tbx() says: it looks for a fault of the encoding in all of the file first.
    Error first_fault(const Error& error)
    {
        if (error.code == Errc::cannot_read) return error;
        Result<ReadBytes> read = source.begin();
        if (!read) return error;
        Result<std::unique_ptr<io::TextWindow>> window = io::window_over(std::move(*read), limits);
        if (!window) return source.named(window.error());
        for (;;) {
            const std::string_view text = (*window)->text();
            (*window)->drop(text.size() - (text.ends_with('\r') ? 1 : 0));
            const Result<bool> grown = (*window)->grow();
            if (!grown) return source.named(grown.error());
            if (!*grown) return error;
        }
    }

    // Reads on to the end. @return the number of concepts
    Result<std::size_t> note_all(const std::function<void(Diagnostics)>& take_remarks)
    {
        std::size_t entries = 0;
        for (;;) {
            Diagnostics remarks = stream->take_diagnostics();
            if (take_remarks && !remarks.empty()) take_remarks(std::move(remarks));
            if (concepts.empty()) break;
            entries += concepts.size();
            if (job != nullptr) {
                for (const Concept& entry : concepts) job->note(entry);
            }
            const Result<Done> read = next();
            if (!read) return first_fault(read.error());
        }
        frame = stream->frame();
        stream.reset();
        return entries;
    }

    Error changed() const
    {
        return source.named(
            {Errc::cannot_read, "it changed while it was read; convert it again when nothing writes to it", "", {}});
    }

    Result<Done> write_job(const TakeBytes& take_bytes)
    {
        std::string bytes;
        job->begin_writing(bytes);
        for (Result<Done> read = begin();; read = next()) {
            if (!read) return read.error();
            if (concepts.empty()) break;
            for (const Concept& entry : concepts) {
                job->write(entry, bytes);
                if (bytes.size() < piece_size) continue;
                const Result<Done> taken = take_bytes(bytes);
                if (!taken) return taken;
                bytes.clear();
            }
        }
        stream.reset();
        job->end_writing(bytes);
        const Result<Done> good = job->state();
        return good ? take_bytes(bytes) : good;
    }
};

TbxConversion::TbxConversion(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
TbxConversion::TbxConversion(TbxConversion&&) noexcept = default;
TbxConversion& TbxConversion::operator=(TbxConversion&&) noexcept = default;
TbxConversion::~TbxConversion() = default;

Result<TbxConversion> TbxConversion::open(const std::string& path, const Limits& limits)
{
    Result<io::Source> source = io::Source::open(path, limits);
    if (!source) return source.error();
    return begun(std::make_unique<Impl>(std::move(*source), limits));
}

Result<TbxConversion> TbxConversion::over(OpenBytes open, const Limits& limits)
{
    return begun(std::make_unique<Impl>(io::Source::over(std::move(open)), limits));
}

Result<TbxConversion> TbxConversion::begun(std::unique_ptr<Impl> impl)
{
    const Result<Done> begun = impl->begin();
    if (!begun) return impl->first_fault(begun.error());
    impl->frame = impl->stream->frame();
    return TbxConversion(std::move(impl));
}

const Termbase& TbxConversion::frame() const noexcept { return impl_->frame; }

Result<ConversionPlan> TbxConversion::plan(const ConversionTarget& target,
                                           const std::function<void(Diagnostics)>& take_remarks)
{
    Impl& impl = *impl_;
    ConversionPlan made;
    for (bool is_first = true;; is_first = false) {
        if (!std::exchange(impl.is_fresh, false)) {
            const Result<Done> begun = impl.begin();
            if (!begun) return impl.first_fault(begun.error());
        }
        impl.job = job_for(target);
        if (impl.job != nullptr) impl.job->begin(impl.frame);
        const Result<std::size_t> entries = impl.note_all(is_first ? take_remarks : nullptr);
        if (!entries) return entries.error();
        if (!is_first && !(impl.source.digest() == *impl.digest)) return impl.changed();
        impl.digest = impl.source.digest();
        made.entries = *entries;
        if (impl.job == nullptr || impl.job->finish(impl.frame)) break;
    }
    if (impl.job == nullptr) return made;
    const Result<Done> good = impl.job->state();
    if (!good) return impl.source.named(good.error());
    made.losses = impl.job->losses();
    return made;
}

Result<Done> TbxConversion::tell_losses(const std::function<void(const Loss&)>& take_loss)
{
    if (impl_->job == nullptr) return Done{};
    const Result<Done> told = impl_->job->tell_losses(take_loss);
    if (!told) return impl_->source.named(told.error());
    return told;
}

Result<Done> TbxConversion::write(const TakeBytes& take_bytes)
{
    Impl& impl = *impl_;
    if (impl.source.is_touched()) return impl.changed();
    std::optional<Error> refused;  // by the caller
    const TakeBytes take = [&](std::string_view bytes) {
        Result<Done> taken = bytes.empty() ? Result<Done>(Done{}) : take_bytes(bytes);
        if (!taken) refused = taken.error();
        return taken;
    };
    const Result<Done> written =
        impl.job != nullptr ? impl.write_job(take) : io::write_kept(impl.source, impl.limits, take);
    if (refused) return *refused;
    if (!written && (written.error().code == Errc::cannot_read || written.error().code == Errc::cannot_write)) {
        return impl.source.named(written.error());
    }
    // What could be read before cannot be wrong now.
    if (!written || !(impl.source.digest() == *impl.digest)) return impl.changed();
    return written;
}

}  // namespace termrail
