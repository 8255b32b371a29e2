// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/paper_dialog.h"

#include <algorithm>
#include <iterator>

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
      m_reasons(new QCheckBox(tr("With reasons for and against"))),
      m_page_words(new QLabel),
      m_back(link_button(tr("Page before"))),
      m_on(link_button(tr("Next page"))),
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
    form->addRow(m_reasons);
    m_reasons->setChecked(true);
    m_reasons->hide();
    column->addLayout(form);
    if (!m_furniture.verification.empty())
        column->addWidget(paragraph_of("note", tr("Scores are shown, so the line \"%1\" stands on "
                                                  "the sheet.")
                                                   .arg(qt(m_furniture.verification))));
    column->addStretch(1);
    auto* turning = new QHBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_page_words, m_on})
        turning->addWidget(part, 0, Qt::AlignCenter);
    column->addLayout(turning);
    m_save->setProperty("role", "main");
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_save, m_print, close})
        column->addWidget(button);

    connect(m_title, &QLineEdit::textChanged, this, &PaperDialog::compose);
    connect(m_marking, &QLineEdit::textChanged, this, &PaperDialog::compose);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PaperDialog::compose);
    connect(m_way, &QComboBox::currentIndexChanged, this, &PaperDialog::compose);
    connect(m_legend, &QCheckBox::toggled, this, &PaperDialog::compose);
    connect(m_reasons, &QCheckBox::toggled, this, &PaperDialog::compose);
    connect(m_back, &QPushButton::clicked, this, [this] { show_page(m_page - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { show_page(m_page + 1); });
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::ask_file);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::ask_printer);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    show_page(0);
    compose();
}

void PaperDialog::set_more_pages(MorePages more) {
    m_more = std::move(more);
    m_reasons->setVisible(m_more != nullptr);
    compose();
}

std::shared_ptr<const Picture> PaperDialog::sheet() const {
    return m_pages ? std::shared_ptr<const Picture>(m_pages, &m_pages->front()) : nullptr;
}

void PaperDialog::show_page(std::size_t page) {
    const std::size_t count = page_count();
    m_page = count == 0 ? 0 : std::min(page, count - 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_page_words, m_on})
        part->setVisible(count > 1);
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < count);
    m_page_words->setText(tr("%1 of %2").arg(m_page + 1).arg(count));
    if (count > 0) m_preview->show_sheet({m_pages, &(*m_pages)[m_page]});
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
    *job = m_wanted = m_jobs.start<PageList>(
        tr("Composing the sheet"), this,
        [scene = m_scene, schema = &m_schema, furniture = m_furniture,
         more = m_reasons->isChecked() ? m_more : MorePages{},
         size = Size{paper.width(), paper.height()}](Task&) -> Result<PageList> {
            std::vector<Picture> pages{compose_sheet(*scene, *schema, style_for(Palette::print),
                                                     qt_text_measure(), furniture, size)};
            if (more) std::ranges::move(more(furniture), std::back_inserter(pages));
            return std::make_shared<const std::vector<Picture>>(std::move(pages));
        },
        [this, job](Result<PageList> pages) {
            if (*job != m_wanted || !pages) return;
            m_pages = std::move(*pages);
            show_page(m_page);
            m_save->setEnabled(true);
            m_print->setEnabled(true);
        });
    m_save->setEnabled(m_pages != nullptr);
    m_print->setEnabled(m_pages != nullptr);
}

bool PaperDialog::save_as(const QString& file) {
    if (!m_pages) return false;
    FileStamp stamp;
    stamp.date = m_stamp_date;
    const auto written = write_pages(utf8(file), *m_pages, stamp);
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
    connect(dialog, &QDialog::accepted, this, [this, printer, pages = m_pages] {
        const auto printed = print_pages(*printer, *pages);
        Q_EMIT told(printed ? tr("The chart was sent to %1.").arg(printer->printerName())
                            : in_words(printed.error().message));
    });
    dialog->open();
}

} // namespace headwater
