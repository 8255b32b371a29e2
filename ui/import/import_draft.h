// SPDX-License-Identifier: Apache-2.0
// One file on its way into the case: how it is understood, what its first rows become, whom the
// case knows of it, what was decided, what came of it. Work runs in the background and can be
// stopped; the pages of the assistant show it and change it.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include <QObject>

#include "core/desk/arrival.h"
#include "core/exchange/preview.h"

namespace headwater {

class Session;

class ImportDraft : public QObject {
    Q_OBJECT

public:
    ImportDraft(Session& session, std::filesystem::path file, QObject* parent = nullptr);

    const std::filesystem::path& file() const { return m_file; }
    bool is_understood() const { return m_preview.has_value() && !m_error; }
    const ImportSpec& spec() const { return m_spec; }
    const Preview& preview() const { return *m_preview; }
    /// Of the first rows; null while it is being made or where it fails.
    const Imported* beginning() const { return m_beginning ? &*m_beginning : nullptr; }
    const std::optional<Error>& error() const { return m_error; }
    /// Why the first rows do not become records under the specification as it is.
    const std::optional<Error>& objection() const { return m_objection; }

    /// Changes the specification; the preview follows, and what was read before counts no more.
    /// Not while it is taken in.
    void change(const std::function<void(ImportSpec&)>& how);
    /// Puts a kept specification on the file.
    void use(const ImportSpec& spec);
    /// As the program itself understands the file.
    void guess_again();
    /// Saved ones, then those shipped with the program.
    const std::vector<ImportSpec>& specs() const { return m_specs; }
    Result<void> save_as(const QString& name);

    /// Reads all of it and looks for whom the case knows, unless that is done already.
    void read_all();
    void stop();
    const Arrival* arrival() const { return m_arrival ? &*m_arrival : nullptr; }
    const std::vector<Verdict>& verdicts() const { return m_verdicts; }
    void decide(std::vector<Verdict> verdicts) { m_verdicts = std::move(verdicts); }
    /// Whether whom the case surely knows is one with its record; before or after the file is read.
    void join_sure_ones(bool join);

    /// Calls by the million may be kept packed; then nothing is read before they are taken in.
    bool may_be_packed() const { return m_may_be_packed; }
    bool is_packed() const { return m_is_packed; }
    void keep_packed(bool packed);

    /// Reads what is not read yet, and takes it in.
    void take_in();
    const std::optional<Intake>& intake() const { return m_intake; }

    bool is_busy() const { return m_busy; }
    bool is_taking_in() const { return m_taking; }
    /// The last time that it was read or taken in it did not come to its end: it was stopped, or
    /// the case could not be read or changed then.
    bool was_cut_short() const { return m_cut_short; }
    /// The number of the job that reads it or takes it in.
    int job() const { return m_job; }

Q_SIGNALS:
    void changed();

private:
    enum class Recognition { kept_or_guessed, guessed };
    void recognise_file(Recognition how);
    void look();
    void finish(std::optional<Error> error);
    std::function<Result<Intake>(Case&, Task&)> work() const;

    struct Recognised {
        ImportSpec spec;
        std::vector<ImportSpec> specs;
        Preview preview;
    };
    struct Looked {
        ImportSpec spec;
        Preview preview;
        std::optional<Imported> beginning;
        std::optional<Error> objection;
        bool may_be_packed = false, is_packed = false;
    };

    Session& m_session;
    std::filesystem::path m_file;
    ImportSpec m_spec;
    std::vector<ImportSpec> m_specs;
    std::optional<Preview> m_preview;
    std::optional<Imported> m_beginning;
    std::optional<Arrival> m_arrival;
    std::vector<Verdict> m_verdicts;
    bool m_join_sure_ones = false;
    Packing m_packing = Packing::by_size;
    bool m_may_be_packed = false, m_is_packed = false;
    std::optional<Intake> m_intake;
    std::optional<Error> m_error, m_objection;
    int m_serial = 0; ///< what was begun under an earlier understanding of the file is dropped
    int m_job = 0;
    bool m_busy = false, m_taking = false, m_take_when_read = false, m_cut_short = false;
};

/// Where the user's specifications are kept.
std::filesystem::path spec_folder();

} // namespace headwater
