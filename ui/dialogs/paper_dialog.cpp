// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/paper_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/panels/pieces.h"
#include "ui/paper/chart_file.h"
#include "ui/paper/printing.h"
#include "ui/paper/sheet_preview.h"
#include "ui/work/jobs.h"

namespace headwater {

namespace {

struct Paper {
    const char* name;
    QPageSize::PageSizeId size;
};
constexpr Paper papers[] = {{"A4", QPageSize::A4}, {"A3", QPageSize::A3},
                            {"A2", QPageSize::A2}, {"A1", QPageSize::A1},
                            {"A0", QPageSize::A0}, {"Letter", QPageSize::Letter}};

} // namespace

PaperDialog::PaperDialog(Jobs& jobs, ChartScene scene, const Schema& schema, Furniture furniture,
                         QWidget* parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_schema(schema),
      m_furniture(std::move(furniture)),
      m_preview(new SheetPreview),
      m_title(new QLineEdit(qt(m_furniture.title))),
      m_paper(new QComboBox),
      m_way(new QComboBox),
      m_marking(new QLineEdit(qt(m_furniture.marking))),
      m_legend(new QCheckBox(tr("Legend"))),
      m_save(new QPushButton(tr("Save as file..."))),
      m_print(new QPushButton(tr("Print..."))) {
    for (ChartItem& item : scene.items)
        item.selected = false;
    m_scene = std::make_shared<const ChartScene>(std::move(scene));
    setWindowTitle(tr("Print chart"));
    resize(1040, 680);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout;
    row->addLayout(column);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    for (const Paper& paper : papers)
        m_paper->addItem(paper.name);
    m_paper->setCurrentIndex(1);
    m_way->addItems({tr("Landscape"), tr("Portrait")});
    m_legend->setChecked(true);
    m_title->setMinimumWidth(240);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Direction"), m_way);
    form->addRow(tr("Handling marking"), m_marking);
    form->addRow(m_legend);
    column->addLayout(form);
    if (!m_furniture.verification.empty())
        column->addWidget(paragraph_of("note", tr("Scores are shown, so the line \"%1\" stands on "
                                                  "the sheet.")
                                                   .arg(qt(m_furniture.verification))));
    column->addStretch(1);
    m_save->setProperty("role", "main");
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_save, m_print, close})
        column->addWidget(button);

    connect(m_title, &QLineEdit::textChanged, this, &PaperDialog::compose);
    connect(m_marking, &QLineEdit::textChanged, this, &PaperDialog::compose);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PaperDialog::compose);
    connect(m_way, &QComboBox::currentIndexChanged, this, &PaperDialog::compose);
    connect(m_legend, &QCheckBox::toggled, this, &PaperDialog::compose);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::ask_file);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::ask_printer);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    compose();
}

QPageLayout PaperDialog::page() const {
    const auto& paper = papers[static_cast<std::size_t>(std::max(0, m_paper->currentIndex()))];
    return {QPageSize(paper.size),
            m_way->currentIndex() == 0 ? QPageLayout::Landscape : QPageLayout::Portrait,
            {}};
}

void PaperDialog::compose() {
    m_furniture.title = utf8(m_title->text());
    m_furniture.marking = utf8(m_marking->text().trimmed());
    m_furniture.legend = m_legend->isChecked();
    const QRectF paper = page().fullRect(QPageLayout::Point);
    const auto job = std::make_shared<int>(0);
    m_jobs.stop(m_wanted);
    *job = m_wanted = m_jobs.start<std::shared_ptr<const Picture>>(
        tr("Composing the sheet"), this,
        [scene = m_scene, schema = &m_schema, furniture = m_furniture,
         size =
             Size{paper.width(), paper.height()}](Task&) -> Result<std::shared_ptr<const Picture>> {
            return std::make_shared<const Picture>(compose_sheet(
                *scene, *schema, style_for(Palette::print), qt_text_measure(), furniture, size));
        },
        [this, job](Result<std::shared_ptr<const Picture>> sheet) {
            if (*job != m_wanted || !sheet) return;
            m_sheet = std::move(*sheet);
            m_preview->show_sheet(m_sheet);
            m_save->setEnabled(true);
            m_print->setEnabled(true);
        });
    m_save->setEnabled(m_sheet != nullptr);
    m_print->setEnabled(m_sheet != nullptr);
}

bool PaperDialog::save_as(const QString& file) {
    if (!m_sheet) return false;
    FileStamp stamp;
    stamp.date = m_stamp_date;
    const auto written = write_chart_file(utf8(file), *m_sheet, stamp);
    Q_EMIT told(written ? tr("The chart is written to %1.").arg(file)
                        : in_words(written.error().message));
    return written.has_value();
}

void PaperDialog::ask_file() {
    const QString suggestion =
        (m_title->text().isEmpty() ? tr("chart") : m_title->text()).remove('/') + ".pdf";
    QString file = QFileDialog::getSaveFileName(this, tr("Save the chart as"), suggestion,
                                                tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (file.isEmpty()) return;
    if (!is_chart_file(utf8(file))) file += ".pdf";
    if (save_as(file)) accept();
}

void PaperDialog::ask_printer() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(page());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, sheet = m_sheet] {
        const auto printed = print_chart(*printer, *sheet);
        Q_EMIT told(printed ? tr("The chart was sent to %1.").arg(printer->printerName())
                            : in_words(printed.error().message));
    });
    dialog->open();
}

} // namespace headwater
