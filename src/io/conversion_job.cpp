// Conversions to forms of TBX and to tables, concept by concept. Floor: io.
#include "io/conversion_job.hpp"

#include <optional>
#include <utility>

#include "io/glossary_rows.hpp"
#include "io/tbx_form.hpp"
#include "io/tbx_form_ids.hpp"
#include "io/tbx_out.hpp"

namespace termrail::io {

namespace {

constexpr std::size_t spool_memory = std::size_t{1} << 20;

class FormJob : public ConversionJob {
public:
    explicit FormJob(const TbxForm& form) : rules_(form), ids_(rules_, spool_memory) {}

    void begin(const Termbase& frame) override
    {
        context_.emplace(begin_form(frame, rules_, {}));
        (void)fit_frame(frame, *context_);
        codes_before_ = context_->codes;
        context_->take_loss = part(1);
    }

    void note(const Concept& entry) override
    {
        std::optional<Concept> fitted = fit_entry(entry, *context_);
        if (!fitted) return;
        has_entries_ = true;
        ids_.note(*fitted);
    }

    bool finish(const Termbase& frame) override
    {
        FormContext before = begin_form(frame, rules_, part(0));
        frame_ = fit_frame(frame, before);
        const std::size_t inside = context_->codes - codes_before_;
        // A header behind the entries has inline codes, which count before theirs.
        if (inside > 0 && before.codes != codes_before_) return false;
        codes_before_ = before.codes;
        context_->codes = codes_before_ + inside;
        context_->take_loss = part(2);
        frame_.back = make_back(frame, *context_);
        if (!has_entries_) frame_.body_attributes.clear();
        ids_.settle(frame_, *context_);
        return true;
    }

    void begin_writing(std::string& bytes) override
    {
        context_->take_loss = {};
        context_->codes = codes_before_;
        ids_.rewind();
        out_.emplace(bytes, rules_);
        out_->begin(frame_, has_entries_);
    }

    void write(const Concept& entry, std::string&) override
    {
        std::optional<Concept> fitted = fit_entry(entry, *context_);
        if (!fitted) return;
        ids_.apply(*fitted);
        out_->entry(*fitted);
    }

    void end_writing(std::string&) override { out_->end(frame_, has_entries_); }

    Result<Done> state() const override
    {
        const Result<Done> told = ConversionJob::state();
        return told ? ids_.state() : told;
    }

private:
    FormRules rules_;
    IdPlan ids_;
    std::optional<FormContext> context_;
    std::size_t codes_before_ = 0;  // inline codes of the header
    bool has_entries_ = false;
    Termbase frame_;
    std::optional<TbxOut> out_;
};

class TableJob : public ConversionJob {
public:
    explicit TableJob(const Dialect& dialect) : rows_(dialect), dialect_(dialect) {}

    void begin(const Termbase&) override {}

    void note(const Concept& entry) override
    {
        rows_.listen(part(1));
        const std::optional<ConceptRows> collected = rows_.collect(entry);
        if (!collected || dialect_.quotes) return;  // with quotation marks every cell can be written as it is
        rows_.listen(part(2));
        std::string bytes;
        rows_.write(*collected, bytes);
    }

    bool finish(const Termbase& frame) override
    {
        rows_.listen(part(0));
        rows_.lose_frame(frame);
        return true;
    }

    void begin_writing(std::string& bytes) override
    {
        rows_.listen({});
        rows_.rewind();
        rows_.header(bytes);
    }

    void write(const Concept& entry, std::string& bytes) override
    {
        if (const std::optional<ConceptRows> collected = rows_.collect(entry)) rows_.write(*collected, bytes);
    }

    void end_writing(std::string&) override {}

private:
    GlossaryRows rows_;
    Dialect dialect_;
};

}  // namespace

void LossList::add(const Loss& loss)
{
    ++size_;
    for (const std::string* text : {&loss.concept_id, &loss.category, &loss.value, &loss.reason}) spool_.add(*text);
}

Result<Done> LossList::tell(const std::function<void(const Loss&)>& take_loss)
{
    spool_.rewind();
    Loss loss;
    while (spool_.next(loss.concept_id) && spool_.next(loss.category) && spool_.next(loss.value) &&
           spool_.next(loss.reason)) {
        take_loss(loss);
    }
    return spool_.state();
}

Result<Done> ConversionJob::state() const
{
    for (const LossList& part : parts_) {
        const Result<Done> good = part.state();
        if (!good) return good;
    }
    return Done{};
}

std::size_t ConversionJob::losses() const { return parts_[0].size() + parts_[1].size() + parts_[2].size(); }

Result<Done> ConversionJob::tell_losses(const std::function<void(const Loss&)>& take_loss)
{
    for (LossList& part : parts_) {
        const Result<Done> told = part.tell(take_loss);
        if (!told) return told;
    }
    return Done{};
}

std::function<void(Loss)> ConversionJob::part(std::size_t number)
{
    return [list = &parts_[number]](const Loss& loss) { list->add(loss); };
}

std::unique_ptr<ConversionJob> form_job(const TbxForm& form) { return std::make_unique<FormJob>(form); }
std::unique_ptr<ConversionJob> table_job(const Dialect& dialect) { return std::make_unique<TableJob>(dialect); }

}  // namespace termrail::io
