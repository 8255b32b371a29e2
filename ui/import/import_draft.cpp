// SPDX-License-Identifier: Apache-2.0
#include "ui/import/import_draft.h"

#include <utility>

#include <QFileInfo>
#include <QPointer>

#include "core/exchange/spec_library.h"
#include "ui/look/language.h"
#include "ui/look/settings.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

std::vector<std::string> headers_in(const Preview& preview, const ImportSpec& spec) {
    if (!preview.is_table || !spec.has_header) return {};
    return preview.rows[preview.header];
}

} // namespace

std::filesystem::path spec_folder() {
    const QString beside = QFileInfo(settings().fileName()).absolutePath();
    return std::filesystem::path(utf8(beside)) / "import-specifications";
}

ImportDraft::ImportDraft(Session& session, std::filesystem::path file, QObject* parent)
    : QObject(parent), m_session(session), m_file(std::move(file)) {
    recognise_file(Recognition::kept_or_guessed);
}

void ImportDraft::recognise_file(Recognition how) {
    const int serial = ++m_serial;
    m_busy = true;
    m_session.jobs().start<Recognised>(
        tr("Reading %1").arg(qt(m_file.filename().string())), this,
        [file = m_file, schema = m_session.schema(), folder = spec_folder(),
         how](Task&) -> Result<Recognised> {
            Recognised out;
            TRY(out.spec, recognise(file, schema));
            TRY(out.preview, preview_of(file, out.spec));
            out.specs = specs_in(folder);
            const auto ready = ready_specs();
            out.specs.insert(out.specs.end(), ready.begin(), ready.end());
            const auto headers = headers_in(out.preview, out.spec);
            const ImportSpec* known = spec_for(headers, out.specs);
            if (known && how == Recognition::kept_or_guessed) out.spec = applied(*known, out.spec);
            return out;
        },
        [this, serial](Result<Recognised> recognised) {
            if (serial != m_serial) return;
            if (!recognised) return finish(recognised.error());
            m_spec = std::move(recognised->spec);
            m_specs = std::move(recognised->specs);
            m_preview = std::move(recognised->preview);
            if (m_spec.source_title.empty()) m_spec.source_title = m_file.filename().string();
            look();
        });
}

void ImportDraft::finish(std::optional<Error> error) {
    m_busy = m_taking = false;
    m_job = 0;
    m_error = std::move(error);
    if (m_error && m_error->kind == Error::Kind::stopped) m_cut_short = true;
    Q_EMIT changed();
}

void ImportDraft::change(const std::function<void(ImportSpec&)>& how) {
    if (!m_preview || m_intake || m_taking) return;
    stop(); // what is being read is read as the file was understood before
    m_job = 0;
    how(m_spec);
    m_arrival.reset();
    look();
}

void ImportDraft::use(const ImportSpec& spec) {
    change([&](ImportSpec& mine) {
        const std::string title = mine.source_title;
        mine = applied(spec, mine);
        if (mine.source_title.empty()) mine.source_title = title;
    });
}

void ImportDraft::guess_again() {
    if (m_busy || m_intake || !m_preview) return;
    m_arrival.reset();
    recognise_file(Recognition::guessed);
    Q_EMIT changed();
}

/// The preview and the first records, under the specification as it is now.
void ImportDraft::look() {
    const int serial = ++m_serial;
    m_cut_short = false;
    m_busy = true;
    Q_EMIT changed();
    m_session.jobs().start<Looked>(
        tr("Reading %1").arg(qt(m_file.filename().string())), this,
        [file = m_file, spec = m_spec, schema = m_session.schema(),
         packing = m_packing](Task& task) -> Result<Looked> {
            Looked out;
            out.spec = spec;
            out.may_be_packed = headwater::may_be_packed(file, spec);
            out.is_packed = is_to_be_packed(file, spec, packing);
            TRY(out.preview, preview_of(file, out.spec));
            auto beginning = import_beginning(file, out.spec, schema, task);
            if (beginning)
                out.beginning = std::move(*beginning);
            else
                out.objection = beginning.error();
            return out;
        },
        [this, serial](Result<Looked> looked) {
            if (serial != m_serial) return;
            m_beginning.reset();
            if (!looked) {
                m_objection = looked.error();
                return finish({});
            }
            m_preview = std::move(looked->preview);
            m_beginning = std::move(looked->beginning);
            m_objection = std::move(looked->objection);
            m_spec = std::move(looked->spec);
            m_may_be_packed = looked->may_be_packed;
            m_is_packed = looked->is_packed;
            finish({});
        });
}

Result<void> ImportDraft::save_as(const QString& name) {
    ImportSpec kept = m_spec;
    kept.name = utf8(name.trimmed());
    kept.source_title.clear(); // the next file is another source
    kept.headers = headers_in(*m_preview, m_spec);
    TRY_VOID(save_spec(spec_folder(), kept));
    m_spec.name = kept.name;
    std::erase_if(m_specs, [&](const ImportSpec& each) { return each.name == kept.name; });
    m_specs.insert(m_specs.begin(), std::move(kept));
    Q_EMIT changed();
    return {};
}

void ImportDraft::join_sure_ones(bool join) {
    m_join_sure_ones = join;
    if (!m_arrival || m_busy) return;
    const auto sure = sure_as_one(*m_arrival);
    for (std::size_t i = 0; i < sure.size(); ++i)
        if (sure[i] == Verdict::one && m_verdicts[i] != Verdict::apart)
            m_verdicts[i] = join ? Verdict::one : Verdict::open;
    Q_EMIT changed();
}

void ImportDraft::keep_packed(bool packed) {
    if (m_busy || m_intake || packed == m_is_packed) return;
    m_packing = packed ? Packing::always : Packing::never;
    m_is_packed = packed;
    m_arrival.reset();
    Q_EMIT changed();
}

void ImportDraft::read_all() {
    if (m_busy || m_is_packed || m_arrival || m_intake || m_error || m_objection) return;
    m_busy = true;
    m_cut_short = false;
    m_job = m_session.read_in_background<Arrival>(
        tr("Reading %1").arg(qt(m_file.filename().string())), this,
        [file = m_file, spec = m_spec](const Case& the_case, Task& task) {
            return read_arrival(the_case, file, spec, task);
        },
        [this, serial = m_serial](Result<Arrival> arrival) {
            if (serial != m_serial) return;
            if (!arrival) {
                m_take_when_read = false;
                m_cut_short = arrival.error().kind == Error::Kind::stopped;
                if (!m_cut_short) m_objection = arrival.error();
                return finish({});
            }
            m_arrival = std::move(*arrival);
            m_verdicts.assign(m_arrival->known.size(), Verdict::open);
            if (m_join_sure_ones) m_verdicts = sure_as_one(*m_arrival);
            const bool take = std::exchange(m_take_when_read, false);
            finish({});
            if (take) take_in();
        });
    if (m_job == 0) { // the case cannot be read now
        m_busy = m_take_when_read = false;
        m_cut_short = true;
    }
    Q_EMIT changed();
}

void ImportDraft::stop() {
    m_take_when_read = false;
    if (m_job != 0) m_session.jobs().stop(m_job);
}

void ImportDraft::take_in() {
    if (m_intake || m_error || m_taking) return;
    if (!m_arrival && !m_is_packed) {
        m_take_when_read = true;
        return read_all();
    }
    m_busy = m_taking = true;
    m_cut_short = false;
    m_job = m_session.write_in_background<Intake>(
        tr("Importing %1").arg(qt(m_file.filename().string())), work(),
        [this, guard = QPointer<ImportDraft>(this)](Result<Intake> intake) {
            if (!guard) return;
            if (!intake) return finish(intake.error());
            m_intake = std::move(*intake);
            m_arrival.reset();
            finish({});
        });
    if (m_job == 0) { // the case cannot be changed now
        m_busy = m_taking = false;
        m_cut_short = true;
    }
    Q_EMIT changed();
}

std::function<Result<Intake>(Case&, Task&)> ImportDraft::work() const {
    if (m_is_packed)
        return [file = m_file, spec = m_spec, schema = m_session.schema()](Case& the_case,
                                                                           Task& task) {
            return import_into(the_case, file, spec, schema, task, Packing::always);
        };
    return [arrival = *m_arrival, verdicts = m_verdicts](Case& the_case, Task& task) {
        return headwater::take_in(the_case, arrival, verdicts, task);
    };
}

} // namespace headwater
