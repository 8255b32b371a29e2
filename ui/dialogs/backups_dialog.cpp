// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/backups_dialog.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "core/casefile/backup.h"
#include "ui/look/language.h"
#include "ui/look/list_rows.h"
#include "ui/look/pieces.h"
#include "ui/records/evidence_words.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

/// "Delta-r00000012-1f3a09c2.hwcase" holds the case after step 12.
QString step_of(const QString& file_name) {
    static const QRegularExpression pattern("-r0*([0-9]+)-");
    const QString step = pattern.match(file_name).captured(1);
    return step.isEmpty() ? QString() : BackupsDialog::tr("after step %1").arg(step);
}

ListRow row_of(const std::filesystem::path& copy) {
    const QFileInfo file(qt(copy.string()));
    const QLocale locale;
    return {0,
            locale.toString(file.lastModified(), QLocale::LongFormat),
            dotted({step_of(file.fileName()), locale.formattedDataSize(file.size())}),
            {}};
}

} // namespace

BackupsDialog::BackupsDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_empty(paragraph_of("faint", tr("No copy was made yet. One is made by itself while you "
                                       "work, whenever the case has changed."))),
      m_model(new ListModel(this)),
      m_list(row_view()),
      m_restore(new QPushButton(tr("Restore as a copy..."))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backup copies"));
    resize(480, 440);
    auto* column = panel_column(this);
    column->addWidget(paragraph_of(
        "small", tr("In the folder %1, the newest first; the oldest go "
                    "by themselves.")
                     .arg(qt(backup_folder(session.the_case().file()).filename().string()))));
    column->addWidget(m_empty);
    m_list->setModel(m_model);
    m_list->setAccessibleName(windowTitle());
    column->addWidget(m_list, 1);
    auto* line = new QHBoxLayout;
    auto* now = new QPushButton(tr("Back up now"));
    now->setObjectName("back_up");
    now->setAutoDefault(false);
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    line->addWidget(now);
    line->addStretch(1);
    line->addWidget(close);
    m_restore->setDefault(true); // before it is measured: its letters are bold
    line->addWidget(m_restore);
    column->addLayout(line);
    connect(now, &QPushButton::clicked, this, &BackupsDialog::back_up_now);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::ask_to_restore);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& row) { m_restore->setEnabled(row.isValid()); });
    refresh();
}

void BackupsDialog::refresh() {
    m_copies = backups_of(m_session.the_case().file());
    std::vector<ListRow> rows;
    for (const auto& copy : m_copies)
        rows.push_back(row_of(copy));
    m_model->show(std::move(rows));
    m_empty->setVisible(m_copies.empty());
    m_list->setVisible(!m_copies.empty());
    m_restore->setEnabled(false);
}

void BackupsDialog::back_up_now() {
    m_session.read_in_background<bool>(
        tr("Making a backup copy"), this,
        [](const Case& the_case, Task& task) -> Result<bool> {
            TRY(const auto copy, back_up(the_case, task));
            return copy.has_value();
        },
        [this](Result<bool> made) {
            if (!made) return m_session.tell(made.error());
            if (!*made) m_session.tell(tr("There is a copy of this very state already."));
            refresh();
        });
}

void BackupsDialog::ask_to_restore() {
    const int row = m_list->currentIndex().row();
    const QString name = QFileDialog::getSaveFileName(this, tr("Restore as a copy"), {},
                                                      tr("Case files (*.hwcase)"));
    if (row < 0 || name.isEmpty()) return;
    restore(row, utf8(name.endsWith(".hwcase") ? name : name + ".hwcase"));
}

void BackupsDialog::restore(int row, const std::filesystem::path& target) {
    const auto copy = m_copies[static_cast<std::size_t>(row)];
    m_session.jobs().start<std::filesystem::path>(
        tr("Restoring a copy"), this,
        [copy, target, station = m_session.station()](Task& task) -> Result<std::filesystem::path> {
            TRY(const Case kept, Case::open(copy, station, Case::Access::read_only));
            TRY_VOID(kept.save_copy(target, task));
            return target;
        },
        [this](Result<std::filesystem::path> file) {
            if (!file) return m_session.tell(file.error());
            accept();
            Q_EMIT restored(*file);
        });
}

} // namespace headwater
