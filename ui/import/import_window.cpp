// SPDX-License-Identifier: Apache-2.0
#include "ui/import/import_window.h"

#include <algorithm>

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/import/beginning_view.h"
#include "ui/import/design_page.h"
#include "ui/import/file_page.h"
#include "ui/import/known_page.h"
#include "ui/import/result_page.h"
#include "ui/import/source_page.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/job_bar.h"
#include "ui/work/session.h"

namespace headwater {

ImportWindow::ImportWindow(Session& session, std::vector<std::filesystem::path> files,
                           QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_files(new QListWidget),
      m_pages(new QStackedWidget),
      m_file_page(new FilePage),
      m_design_page(new DesignPage(session)),
      m_source_page(new SourcePage),
      m_known_page(new KnownPage(session)),
      m_result_page(new ResultPage(session)),
      m_beginning(new BeginningView),
      m_bar(new JobBar(session.jobs())),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton(tr("Next"))),
      m_take_all(new QPushButton(tr("Take in all files"))),
      m_join_sure(new QCheckBox(tr("Join whom the case surely knows"))),
      m_close(new QPushButton(tr("Cancel"))) {
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    resize(1240, 820);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(18);
    row->addLayout(left_side());
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    for (QWidget* page : std::initializer_list<QWidget*>{m_file_page, m_design_page, m_source_page,
                                                         m_known_page, m_result_page})
        m_pages->addWidget(page);
    column->addWidget(m_pages, 5);
    column->addWidget(m_beginning, 2);
    column->addWidget(m_bar);
    column->addLayout(buttons());
    row->addLayout(column, 1);
    for (auto& file : files)
        add_file(file);
    refresh();
}

ImportWindow::~ImportWindow() {
    for (auto& draft : m_drafts)
        draft->stop();
}

QLayout* ImportWindow::left_side() {
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    const QString names[] = {tr("1  File"), tr("2  Design"), tr("3  Source and grade"),
                             tr("4  Who we already know"), tr("5  Result")};
    for (int i = 0; i < 5; ++i) {
        auto* step = new RowButton(names[i]);
        step->setCheckable(true);
        step->setMinimumWidth(210);
        connect(step, &QPushButton::clicked, this, [this, i] { go_to(static_cast<Step>(i)); });
        column->addWidget(step);
        m_steps.push_back(step);
    }
    column->addSpacing(12);
    column->addWidget(section_of(tr("Files")));
    column->addWidget(m_files, 1);
    auto* hint = paragraph_of("small", tr("Drop more files anywhere on this window."));
    hint->setMaximumWidth(220);
    column->addWidget(hint);
    m_files->setFixedWidth(220);
    m_files->setAccessibleName(tr("Files"));
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_files->setTextElideMode(Qt::ElideRight);
    m_files->setSpacing(2);
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportWindow::choose_file);
    return column;
}

/// Of the button that goes on, whatever it says.
int ImportWindow::widest_of(const QStringList& words) const {
    constexpr int margins = 48;
    int widest = 0;
    for (const QString& each : words)
        widest = std::max(widest, m_next->fontMetrics().horizontalAdvance(each));
    return widest + margins;
}

QLayout* ImportWindow::buttons() {
    auto* row = new QHBoxLayout;
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_join_sure);
    row->addWidget(m_take_all);
    m_join_sure->setToolTip(tr("Records that share an identifier with one of the case, against "
                               "which nothing speaks, become one with it. Otherwise every file "
                               "adds them as new."));
    m_next->setMinimumWidth(widest_of({tr("Next"), tr("Take in"), tr("Close"), tr("Next file")}));
    row->addWidget(m_back);
    row->addWidget(m_next);
    for (QPushButton* button : {m_close, m_take_all, m_back})
        button->setAutoDefault(false);
    m_next->setDefault(true);
    connect(m_join_sure, &QCheckBox::toggled, this, [this](bool join) {
        for (auto& each : m_drafts)
            each->join_sure_ones(join);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_back, &QPushButton::clicked, this,
            [this] { go_to(static_cast<Step>(std::max(0, m_step - 1))); });
    connect(m_next, &QPushButton::clicked, this, &ImportWindow::next);
    connect(m_take_all, &QPushButton::clicked, this, [this] {
        m_taking_all = true;
        take_all();
    });
    return row;
}

void ImportWindow::add_file(const std::filesystem::path& file) {
    m_drafts.push_back(std::make_unique<ImportDraft>(m_session, file));
    m_drafts.back()->join_sure_ones(m_join_sure->isChecked());
    const ImportDraft* const added = m_drafts.back().get();
    connect(added, &ImportDraft::changed, this, [this, added] {
        // Stop is for all that was asked for, or the file would be begun again at once.
        if (m_taking_all && added->was_cut_short()) m_taking_all = false;
        refresh();
        if (m_taking_all) take_all();
    });
    refresh();
}

void ImportWindow::choose_file(int row) {
    if (row < 0 || m_filling) return;
    m_shown = row;
    if (!draft().intake() && m_step >= known_step) m_step = file_step;
    refresh();
}

ImportPage& ImportWindow::page() const {
    return *static_cast<ImportPage*>(m_pages->widget(m_step));
}

void ImportWindow::go_to(Step step) {
    m_step = step;
    if (m_step >= known_step && !m_drafts.empty()) draft().read_all();
    refresh();
    page().setFocus();
}

/// On to the next step; from the list of whom we know into the case, from the result to the next
/// file.
void ImportWindow::next() {
    if (m_step < known_step) return go_to(static_cast<Step>(m_step + 1));
    if (!draft().intake() && !draft().error()) {
        m_step = result_step;
        draft().take_in();
        return refresh();
    }
    const auto waiting = std::ranges::find_if(
        m_drafts, [](const auto& each) { return !each->intake() && !each->error(); });
    if (waiting == m_drafts.end()) {
        close();
        return;
    }
    m_shown = static_cast<int>(waiting - m_drafts.begin());
    go_to(file_step);
}

/// One after the other, each as it was understood; nothing is merged unless that was asked for.
void ImportWindow::take_all() {
    if (is_busy()) return;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        ImportDraft& next = *m_drafts[i];
        if (next.intake() || next.error() || next.objection()) continue;
        m_shown = static_cast<int>(i);
        m_step = result_step;
        next.take_in();
        return refresh();
    }
    m_taking_all = false;
    refresh();
}

bool ImportWindow::is_busy() const {
    return std::ranges::any_of(m_drafts, [](const auto& each) { return each->is_busy(); });
}

bool ImportWindow::is_done() const {
    return std::ranges::all_of(m_drafts,
                               [](const auto& each) { return each->intake() || each->error(); });
}

QString ImportWindow::state_of(const ImportDraft& draft) const {
    if (draft.error())
        return draft.error()->kind == Error::Kind::stopped ? tr("stopped") : tr("failed");
    if (draft.intake()) return tr("taken in");
    if (draft.is_taking_in()) return tr("being taken in");
    if (draft.objection()) return tr("needs a look");
    if (draft.is_busy()) return tr("reading");
    return draft.spec().name.empty() ? tr("understood") : in_words(draft.spec().name);
}

void ImportWindow::refresh_files() {
    while (m_files->count() < static_cast<int>(m_drafts.size()))
        m_files->addItem(QString());
    for (int i = 0; i < m_files->count(); ++i) {
        const ImportDraft& each = *m_drafts[static_cast<std::size_t>(i)];
        m_files->item(i)->setText(
            QString("%1\n%2").arg(qt(each.file().filename().string()), state_of(each)));
        m_files->item(i)->setToolTip(qt(each.file().string()));
    }
    m_files->setCurrentRow(m_shown);
}

void ImportWindow::refresh_buttons() {
    const bool settled = draft().intake() || draft().error();
    const bool last = std::ranges::none_of(m_drafts, [&](const auto& each) {
        return each.get() != &draft() && !each->intake() && !each->error();
    });
    m_back->setEnabled(m_step > file_step && !draft().is_taking_in());
    m_next->setText(m_step < known_step ? tr("Next")
                    : !settled          ? tr("Take in")
                    : last              ? tr("Close")
                                        : tr("Next file"));
    const bool may_take =
        m_step < known_step || settled ||
        ((draft().arrival() || draft().is_packed()) && !draft().is_busy() && !draft().objection());
    m_next->setEnabled(may_take);
    m_take_all->setVisible(m_drafts.size() > 1 && !is_done());
    m_take_all->setEnabled(!is_busy());
    m_join_sure->setVisible(m_take_all->isVisibleTo(this));
    m_close->setVisible(!is_done());
}

void ImportWindow::refresh() {
    if (m_drafts.empty() || m_filling || m_steps.empty()) return;
    m_filling = true;
    refresh_files();
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(static_cast<int>(i) == m_step);
    m_pages->setCurrentIndex(m_step);
    page().show_draft(draft());
    m_beginning->setVisible(m_step < known_step && draft().is_understood());
    if (m_beginning->isVisibleTo(this)) m_beginning->show_draft(draft(), m_session.schema());
    refresh_buttons();
    m_bar->follow(draft().is_busy() ? draft().job() : 0);
    m_filling = false;
}

void ImportWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void ImportWindow::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) add_file(utf8(url.toLocalFile()));
    event->acceptProposedAction();
}

} // namespace headwater
