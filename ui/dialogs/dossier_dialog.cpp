// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dossier_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "core/desk/kept_finding.h"
#include "ui/dialogs/page_turner.h"
#include "ui/look/dates.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/paper/dossier_file.h"
#include "ui/paper/markings.h"
#include "ui/paper/sheet_preview.h"
#include "ui/work/job_bar.h"
#include "ui/work/session.h"

namespace headwater {

namespace {
constexpr Size a4{595.28, 841.89};
constexpr int side = 300;
} // namespace

DossierDialog::DossierDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_preview(new SheetPreview),
      m_kind(new QComboBox),
      m_explanation(paragraph_of("faint")),
      m_entity(paragraph_of("strong")),
      m_finding(new QComboBox),
      m_from(new QLineEdit),
      m_to(new QLineEdit),
      m_listed(new QSpinBox),
      m_marking(new QComboBox),
      m_author(new QLineEdit),
      m_said(paragraph_of("caution")),
      m_turner(new PageTurner),
      m_bar(new JobBar(session.jobs())),
      m_save(new QPushButton(tr("Save as file..."))) {
    setWindowTitle(tr("Dossier"));
    resize(980, 720);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout;
    row->addLayout(column);
    column->addWidget(form());
    column->addWidget(m_said);
    column->addStretch(1);
    column->addWidget(m_turner);
    column->addWidget(m_bar);
    m_save->setProperty("role", "main");
    auto* close = new QPushButton(tr("Close"));
    column->addWidget(m_save);
    column->addWidget(close);
    m_said->hide();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        show_fields();
        compose();
    });
    connect(m_finding, &QComboBox::currentIndexChanged, this, &DossierDialog::compose);
    connect(m_marking, &QComboBox::currentTextChanged, this, &DossierDialog::compose);
    connect(m_listed, &QSpinBox::valueChanged, this, &DossierDialog::compose);
    for (QLineEdit* edit : {m_from, m_to, m_author})
        connect(edit, &QLineEdit::editingFinished, this, &DossierDialog::compose);
    connect(m_turner, &PageTurner::turned, this, &DossierDialog::show_page);
    connect(m_save, &QPushButton::clicked, this, &DossierDialog::ask_file);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    show_fields();
    show_page(0);
    compose();
}

QWidget* DossierDialog::form() {
    auto* page = new QWidget;
    page->setFixedWidth(side);
    m_rows = new QFormLayout(page);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    const bool somebody = m_session.selection().size() == 1;
    for (const DossierRow& dossier : dossiers())
        m_kind->addItem(in_words(dossier.label), QString(dossier.name));
    m_kind->setCurrentIndex(m_kind->findData(somebody ? "person" : "ring"));
    for (const KeptHead& head : kept_heads(m_session.the_case()))
        m_finding->addItem(tr("%1, step %2").arg(in_words(head.title)).arg(head.revision),
                           QVariant::fromValue<qlonglong>(head.number));
    m_from->setPlaceholderText("2024-03-01");
    m_to->setPlaceholderText("2024-03-31");
    m_listed->setRange(1, 200);
    m_listed->setValue(15);
    offer_markings(*m_marking, qt(m_session.the_case().marking()));
    m_author->setPlaceholderText(tr("Nobody is named"));
    m_rows->addRow(tr("Which"), m_kind);
    m_rows->addRow(m_explanation);
    m_rows->addRow(tr("About"), m_entity);
    m_rows->addRow(tr("Kept finding"), m_finding);
    m_rows->addRow(tr("From"), m_from);
    m_rows->addRow(tr("Until"), m_to);
    m_rows->addRow(tr("Names in the list"), m_listed);
    m_rows->addRow(tr("Handling marking"), m_marking);
    m_rows->addRow(tr("Author"), m_author);
    return page;
}

void DossierDialog::choose(const QString& name) {
    m_kind->setCurrentIndex(m_kind->findData(name));
}

const DossierRow& DossierDialog::row() const {
    return *find_dossier(utf8(m_kind->currentData().toString()));
}

void DossierDialog::show_fields() {
    const DossierAbout about = row().about;
    const auto show = [this](QWidget* field, bool shown) {
        if (QWidget* label = m_rows->labelForField(field)) label->setVisible(shown);
        field->setVisible(shown);
    };
    m_explanation->setText(in_words(row().explanation));
    show(m_entity, about == DossierAbout::entity);
    show(m_finding, about == DossierAbout::finding);
    show(m_from, about == DossierAbout::period);
    show(m_to, about == DossierAbout::period);
    show(m_listed, about == DossierAbout::finding || QString(row().name) == "ring");
    const auto& chosen = m_session.selection();
    const auto entity =
        chosen.size() == 1 ? m_session.the_case().entity(EntityId{*chosen.begin()}) : std::nullopt;
    m_entity->setText(entity ? qt(entity->label) : tr("Select somebody on the chart first."));
}

DossierWish DossierDialog::wish() const {
    DossierWish wish;
    const auto& chosen = m_session.selection();
    if (chosen.size() == 1) wish.entity = EntityId{*chosen.begin()};
    if (m_finding->count() > 0) wish.finding = m_finding->currentData().toLongLong();
    wish.from = utf8(m_from->text().trimmed());
    wish.to = utf8(m_to->text().trimmed());
    wish.listed = static_cast<std::size_t>(m_listed->value());
    wish.marking = utf8(m_marking->currentText().trimmed());
    wish.author = utf8(m_author->text().trimmed());
    wish.date = utf8(dated(m_session.station().now().substr(0, 10)));
    wish.measure = qt_text_measure();
    wish.translate = [](const Message& message) { return utf8(in_words(message)); };
    return wish;
}

void DossierDialog::compose() {
    m_session.jobs().stop(m_wanted);
    const auto job = std::make_shared<int>(0);
    *job = m_wanted = m_session.read_in_background<MadeDossier>(
        tr("Writing the dossier"), this,
        [make = row().make, wish = wish()](const Case& the_case,
                                           Task& task) -> Result<MadeDossier> {
            auto made = std::make_shared<Made>();
            TRY(made->dossier, make(the_case, wish, task));
            made->pages = pages_of(made->dossier, a4);
            return MadeDossier(std::move(made));
        },
        [this, job](Result<MadeDossier> made) {
            if (*job == m_wanted) take(std::move(made));
        });
    m_save->setEnabled(false);
    m_bar->follow(m_wanted);
}

/// An older one that was stopped never comes here, so stopped is what the user did.
void DossierDialog::take(Result<MadeDossier> made) {
    m_made = made ? *made : nullptr;
    if (made)
        say({});
    else if (made.error().kind == Error::Kind::stopped)
        say(tr("Stopped. Change a choice to have the dossier made."));
    else
        say(in_words(made.error().message));
    m_save->setEnabled(made.has_value());
    m_preview->show_sheet(nullptr);
    show_page(0);
}

void DossierDialog::show_page(std::size_t page) {
    m_turner->show_page(page, page_count());
    if (page_count() > 0) m_preview->show_sheet({m_made, &m_made->pages[m_turner->page()]});
}

void DossierDialog::say(const QString& words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void DossierDialog::write(const QString& file) {
    if (!m_made || is_writing()) return;
    m_save->setEnabled(false);
    m_writing = m_session.jobs().start<bool>(
        tr("Writing %1").arg(file), this,
        [made = m_made, name = utf8(file)](Task& task) -> Result<bool> {
            TRY_VOID(write_dossier(name, made->dossier, a4, task));
            return true;
        },
        [this, file](const Result<bool>& written) { take_written(file, written); });
    m_bar->follow(m_writing);
}

void DossierDialog::take_written(const QString& file, const Result<bool>& written) {
    m_writing = 0;
    m_save->setEnabled(m_made != nullptr);
    if (written) {
        m_session.tell(tr("The dossier is written to %1.").arg(file));
        return accept();
    }
    say(written.error().kind == Error::Kind::stopped ? tr("Stopped. No file was written.")
                                                     : in_words(written.error().message));
}

void DossierDialog::ask_file() {
    const QString suggestion = qt(m_made->dossier.title).remove('/') + ".pdf";
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the dossier as"), suggestion,
                                     tr("PDF (*.pdf);;HTML (*.html);;OpenDocument (*.odt)"));
    if (!file.isEmpty()) write(QFileInfo(file).suffix().isEmpty() ? file + ".pdf" : file);
}

} // namespace headwater
