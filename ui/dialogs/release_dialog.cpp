// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/release_dialog.h"

#include <set>

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/paper/markings.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

std::set<std::string> ticked(const QListWidget& list) {
    std::set<std::string> names;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == Qt::Checked) names.insert(utf8(list.item(i)->text()));
    return names;
}

} // namespace

ReleaseDialog::ReleaseDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_recipient(new QLineEdit),
      m_purpose(new QLineEdit),
      m_title(new QLineEdit(qt(session.the_case().title()))),
      m_marking(new QComboBox),
      m_handling(new QLineEdit),
      m_unsourced(new QCheckBox(tr("Also what no evidence speaks of"))),
      m_stand_ins(new QCheckBox(tr("Nameless stand-ins, so that charts keep their shape"))),
      m_counts(new QTableWidget(0, 3)),
      m_reasons(paragraph_of("faint")),
      m_said(paragraph_of("caution")),
      m_write(new QPushButton(tr("Write the new case..."))) {
    setWindowTitle(tr("Release to a recipient"));
    resize(940, 700);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(20);
    row->addWidget(form(), 1);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->addWidget(section_of(tr("What goes out")));
    m_counts->setHorizontalHeaderLabels({tr("Records"), tr("Go out"), tr("Stay here")});
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_counts->verticalHeader()->hide();
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setAccessibleName(tr("What goes out"));
    column->addWidget(m_counts, 1);
    column->addWidget(m_reasons);
    column->addWidget(paragraph_of(
        "note",
        tr("The new case is made afresh of what goes out. Its bytes are searched for every "
           "name that stays here, and the release stands in the history with its digest.")));
    column->addWidget(m_said);
    m_write->setProperty("role", "main");
    auto* close = new QPushButton(tr("Close"));
    column->addWidget(m_write);
    column->addWidget(close);
    connect(m_write, &QPushButton::clicked, this, &ReleaseDialog::ask_file);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QLineEdit* edit : {m_recipient, m_purpose, m_handling, m_title})
        connect(edit, &QLineEdit::textChanged, this, &ReleaseDialog::sift);
    for (QCheckBox* box : {m_unsourced, m_stand_ins})
        connect(box, &QCheckBox::toggled, this, &ReleaseDialog::sift);
    for (QListWidget* list : {m_only_forces, m_forces, m_sources, m_nationalities})
        connect(list, &QListWidget::itemChanged, this, &ReleaseDialog::sift);
    sift();
}

QListWidget* ReleaseDialog::list_of(const QStringList& names) {
    auto* list = new QListWidget;
    list->setMinimumHeight(64);
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(name, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    return list;
}

void ReleaseDialog::fill_lists() {
    const Case& the_case = m_session.the_case();
    QStringList forces, sources, nationalities;
    for (const Source& source : the_case.sources()) {
        if (source.kind == "release") continue;
        sources << qt(source.title);
        if (!source.agency.empty()) forces << qt(source.agency);
    }
    const auto look = the_case.each_entity([&](const Entity& entity) {
        for (const char* name : {"nationality", "country"})
            if (const auto value = entity.property(name); !value.empty())
                nationalities << qt(value);
        return true;
    });
    if (!look) m_session.tell(look.error());
    for (QStringList* names : {&forces, &sources, &nationalities}) {
        names->removeDuplicates();
        names->sort(Qt::CaseInsensitive);
    }
    m_only_forces = list_of(forces);
    m_forces = list_of(forces);
    m_sources = list_of(sources);
    m_nationalities = list_of(nationalities);
}

QWidget* ReleaseDialog::form() {
    auto* page = new QWidget;
    auto* rows = new QFormLayout(page);
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setContentsMargins(0, 0, 0, 0);
    fill_lists();
    offer_markings(*m_marking, qt(m_session.the_case().marking()));
    m_recipient->setPlaceholderText(tr("Who gets it"));
    m_purpose->setPlaceholderText(tr("What for"));
    m_handling->setPlaceholderText(tr("All; or marks as P or 12"));
    m_unsourced->setChecked(true);
    rows->addRow(tr("Recipient"), m_recipient);
    rows->addRow(tr("Purpose"), m_purpose);
    rows->addRow(tr("Title of the new case"), m_title);
    rows->addRow(tr("Handling marking"), m_marking);
    rows->addRow(tr("Handling marks of evidence that may go out"), m_handling);
    const auto add = [&](const QString& words, QListWidget* list) {
        list->setAccessibleName(words);
        list->setParent(page);
        list->setVisible(list->count() > 0);
        if (list->count() > 0) rows->addRow(words, list);
    };
    add(tr("Only from these forces; none ticked: from all"), m_only_forces);
    add(tr("Not from these forces"), m_forces);
    add(tr("Not from these sources"), m_sources);
    add(tr("Nobody of these nationalities or countries"), m_nationalities);
    rows->addRow(m_unsourced);
    rows->addRow(m_stand_ins);
    return page;
}

ReleaseWish ReleaseDialog::wish() const {
    ReleaseWish wish;
    wish.recipient = utf8(m_recipient->text().trimmed());
    wish.purpose = utf8(m_purpose->text().trimmed());
    wish.title = utf8(m_title->text().trimmed());
    wish.marking = utf8(m_marking->currentText().trimmed());
    wish.handling = utf8(m_handling->text().trimmed().toUpper());
    wish.forces = ticked(*m_only_forces);
    wish.without_forces = ticked(*m_forces);
    wish.without_nationalities = ticked(*m_nationalities);
    const auto sources = ticked(*m_sources);
    for (const Source& source : m_session.the_case().sources())
        if (sources.contains(source.title)) wish.without_sources.insert(source.id);
    wish.unsourced = m_unsourced->isChecked();
    wish.stand_ins = m_stand_ins->isChecked();
    return wish;
}

/// The counts can be looked at before recipient and purpose are named.
void ReleaseDialog::sift() {
    ReleaseWish wanted = wish();
    m_write->setEnabled(false);
    for (std::string* words : {&wanted.recipient, &wanted.purpose})
        if (words->empty()) words->push_back('?');
    m_session.jobs().stop(m_wanted);
    const auto job = std::make_shared<int>(0);
    *job = m_wanted = m_session.read_in_background<Plan>(
        tr("Sifting what may go out"), this,
        [wanted](const Case& the_case, Task& task) -> Result<Plan> {
            TRY(ReleasePlan plan, plan_release(the_case, wanted, task));
            return std::make_shared<const ReleasePlan>(std::move(plan));
        },
        [this, job](Result<Plan> plan) {
            if (*job == m_wanted) take(std::move(plan));
        });
}

void ReleaseDialog::take(Result<Plan> plan) {
    if (!plan && plan.error().kind == Error::Kind::stopped) return;
    m_plan = plan ? *plan : nullptr;
    say(plan ? QString() : in_words(plan.error().message));
    m_counts->setRowCount(0);
    m_reasons->clear();
    if (!m_plan) return;
    const auto add = [this](const QString& name, const ReleaseCount& count) {
        const int at = m_counts->rowCount();
        m_counts->insertRow(at);
        int column = 0;
        for (const QString& words :
             {name, QString::number(count.kept), QString::number(count.left_out)})
            m_counts->setItem(at, column++, new QTableWidgetItem(words));
    };
    add(tr("Entities"), m_plan->entities);
    add(tr("Links"), m_plan->links);
    add(tr("Evidence"), m_plan->evidence);
    add(tr("Sources"), m_plan->sources);
    add(tr("Properties"), m_plan->properties);
    add(tr("Charts"), m_plan->charts);
    add(tr("Photos and documents"), {0, m_plan->attachments});
    add(tr("Findings"), {0, m_plan->findings});
    if (m_plan->stand_ins > 0) add(tr("Stand-ins"), {m_plan->stand_ins, 0});
    QStringList reasons;
    for (const Message& reason : m_plan->reasons)
        reasons << in_words(reason);
    m_reasons->setText(reasons.isEmpty() ? tr("Nothing stays here.")
                                         : tr("Stays here: %1.").arg(reasons.join("; ")));
    const ReleaseWish now = wish();
    const bool named = !now.recipient.empty() && !now.purpose.empty();
    m_write->setEnabled(named && m_session.may_edit());
    if (!named) say(tr("Name a recipient and a purpose; both stand in the history."));
}

void ReleaseDialog::say(const QString& words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void ReleaseDialog::ask_file() {
    const QString suggestion = m_recipient->text().remove('/') + ".hwcase";
    const QString file = QFileDialog::getSaveFileName(this, tr("Write the new case"), suggestion,
                                                      tr("Case files (*.hwcase)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!file.isEmpty()) write(file);
}

void ReleaseDialog::write(const QString& file) {
    if (!m_plan) return;
    m_write->setEnabled(false);
    m_session.write_in_background<Released>(
        tr("Releasing to %1").arg(m_recipient->text()),
        [wish = wish(), plan = m_plan, name = utf8(file),
         station = m_session.station()](Case& the_case, Task& task) {
            return release(the_case, wish, *plan, name, station, task);
        },
        [dialog = QPointer<ReleaseDialog>(this), session = &m_session,
         file](Result<Released> done) {
            if (done)
                session->tell(
                    tr("The release is written to %1; SHA-256 %2.").arg(file, qt(done->digest)));
            else if (done.error().kind != Error::Kind::stopped)
                session->tell(done.error());
            if (dialog.isNull()) return;
            if (!done) return dialog->say(in_words(done.error().message));
            Q_EMIT dialog->written();
            dialog->accept();
        });
}

} // namespace headwater
