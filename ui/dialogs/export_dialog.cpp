// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/export_dialog.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "core/exchange/formats.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/work/session.h"

namespace headwater {

namespace {

std::string first_ending(const Format& format) {
    return std::string(format.endings.substr(0, format.endings.find(' ')));
}

} // namespace

ExportDialog::ExportDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_format(new QComboBox),
      m_whole(new QRadioButton(tr("The whole case"))),
      m_chosen(new QRadioButton(tr("What is selected, and what ties it"))),
      m_explanation(paragraph_of("faint")),
      m_left_out(paragraph_of("caution")),
      m_said(paragraph_of("note")),
      m_write(new QPushButton(tr("Write the file..."))) {
    setWindowTitle(tr("Export"));
    resize(620, 460);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addLayout(form());
    column->addWidget(m_explanation);
    column->addWidget(section_of(tr("What stays behind")));
    column->addWidget(m_left_out);
    column->addStretch(1);
    column->addWidget(m_said);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    m_write->setProperty("role", "main");
    m_write->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::ask_file);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::look);
    connect(m_whole, &QRadioButton::toggled, this, &ExportDialog::look);
    look();
}

QLayout* ExportDialog::form() {
    auto* form = new QFormLayout;
    m_format->setAccessibleName(tr("Format"));
    for (const Format& each : formats())
        if (each.write)
            m_format->addItem(
                QString("%1 (%2)").arg(in_words(each.explanation), qt(first_ending(each))),
                qt(first_ending(each)));
    m_format->setCurrentIndex(m_format->findData(".hwpkg"));
    m_format->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addRow(tr("Format"), m_format);
    const bool any = !m_session.selected_entities().empty();
    m_chosen->setEnabled(any);
    m_whole->setChecked(true);
    form->addRow(tr("Records"), m_whole);
    form->addRow(QString(), m_chosen);
    return form;
}

std::string ExportDialog::ending() const {
    return utf8(m_format->currentData().toString());
}

std::set<EntityId> ExportDialog::part() const {
    if (m_whole->isChecked()) return {};
    const auto chosen = m_session.selected_entities();
    return {chosen.begin(), chosen.end()};
}

/// The whole case has to be read to tell what is lost, so that is done beside the window.
void ExportDialog::look() {
    const int serial = ++m_serial;
    tell({});
    m_explanation->setText(
        ending() == ".hwpkg"
            ? tr("For another Headwater: what comes back is the same records with their sources, "
                 "evidence, charts and attachments. A part that was changed on its way is noticed.")
            : tr("What is read back is the same records, but for what is listed here."));
    m_left_out->setText(tr("Looking through the case."));
    m_write->setEnabled(false);
    ++m_jobs;
    m_session.read_in_background<std::vector<Message>>(
        tr("Looking what an export leaves out"), this,
        [file = "case" + ending(), part = part()](const Case& the_case, Task&) {
            return left_out_of(the_case, file, part);
        },
        [this, serial](Result<std::vector<Message>> left_out) {
            --m_jobs;
            if (serial == m_serial) show_left_out(left_out);
        });
}

void ExportDialog::show_left_out(const Result<std::vector<Message>>& left_out) {
    QStringList lines;
    if (left_out)
        for (const Message& each : *left_out)
            lines << QString::fromUtf8("\u2022 ") + in_words(each);
    else
        lines << in_words(left_out.error().message);
    m_left_out->setText(lines.isEmpty() ? tr("Nothing: this format holds all of it.")
                                        : lines.join('\n'));
    m_write->setEnabled(left_out.has_value());
}

void ExportDialog::tell(const QString& sentence) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void ExportDialog::ask_file() {
    const QString name = qt(m_session.the_case().file().stem().string()) + qt(ending());
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export as"), name, QString("*%1").arg(qt(ending())));
    if (!file.isEmpty()) write(std::filesystem::path(file.toStdU16String()));
}

void ExportDialog::write(const std::filesystem::path& file) {
    std::filesystem::path place = file;
    if (format_of(place) != format_of("case" + ending())) place += ending();
    m_write->setEnabled(false);
    tell(tr("Writing."));
    ++m_jobs;
    m_session.read_in_background<Outgo>(
        tr("Exporting"), this,
        [place, part = part()](const Case& the_case, Task& task) {
            return export_case(the_case, place, task, part);
        },
        [this](Result<Outgo> outgo) {
            --m_jobs;
            m_write->setEnabled(true);
            if (!outgo) return tell(in_words(outgo.error().message));
            QStringList files;
            for (const auto& each : outgo->exported.files)
                files << qt(each.string());
            tell(tr("Written: %1").arg(files.join(", ")));
        });
}

} // namespace headwater
