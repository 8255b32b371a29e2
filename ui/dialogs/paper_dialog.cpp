// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/paper_dialog.h"

#include <algorithm>
#include <iterator>

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include "ui/dialogs/page_turner.h"
#include "ui/look/fonts.h"
#include "ui/look/language.h"
#include "ui/look/pieces.h"
#include "ui/paper/chart_file.h"
#include "ui/paper/page_form.h"
#include "ui/paper/printing.h"
#include "ui/paper/sheet_preview.h"
#include "ui/work/job_bar.h"
#include "ui/work/jobs.h"

namespace headwater {

struct PaperDialog::Stamp : FileStamp {};

PaperDialog::PaperDialog(Jobs& jobs, ChartScene scene, const Schema& schema, Furniture furniture,
                         QWidget* parent)
    : QDialog(parent),
      m_jobs(jobs),
      m_scene(std::make_shared<const ChartScene>(std::move(scene))),
      m_schema(schema),
      m_furniture(std::move(furniture)),
      m_preview(new SheetPreview),
      m_form(new PageForm(m_furniture)),
      m_remarks(paragraph_of("caution")),
      m_more_sheets(link_button({})),
      m_turner(new PageTurner),
      m_bar(new JobBar(jobs)),
      m_save(new QPushButton(tr("Save as file..."))),
      m_print(new QPushButton(tr("Print..."))) {
    setWindowTitle(tr("Print chart"));
    resize(1080, 720);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_preview, 1);
    auto* column = new QVBoxLayout;
    row->addLayout(column);
    m_form->setFixedWidth(300);
    m_remarks->setMaximumWidth(300);
    column->addWidget(m_form, 1);
    if (!m_furniture.verification.empty()) {
        auto* note = paragraph_of("note", tr("Scores are shown, so the line \"%1\" stands on "
                                             "the sheet.")
                                              .arg(qt(m_furniture.verification)));
        note->setMaximumWidth(300);
        column->addWidget(note);
    }
    column->addWidget(m_remarks);
    column->addWidget(m_more_sheets, 0, Qt::AlignLeft);
    column->addWidget(m_turner);
    m_save->setProperty("role", "main");
    auto* close = new QPushButton(tr("Close"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_save, m_print, close})
        column->addWidget(part);

    connect(m_form, &PageForm::changed, this, &PaperDialog::compose);
    connect(m_more_sheets, &QPushButton::clicked, this, &PaperDialog::take_more_sheets);
    connect(m_turner, &PageTurner::turned, this, &PaperDialog::show_page);
    connect(m_save, &QPushButton::clicked, this, &PaperDialog::ask_file);
    connect(m_print, &QPushButton::clicked, this, &PaperDialog::ask_printer);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    show_remarks({});
    show_page(0);
    compose();
}

void PaperDialog::set_more_pages(MorePages more) {
    m_more = std::move(more);
    m_form->offer_reasons(m_more != nullptr);
    compose();
}

std::shared_ptr<const Picture> PaperDialog::sheet() const {
    return m_paper ? std::shared_ptr<const Picture>(m_paper, &m_paper->pages.front()) : nullptr;
}

void PaperDialog::show_page(std::size_t page) {
    m_turner->show_page(page, page_count());
    if (page_count() > 0) m_preview->show_sheet({m_paper, &m_paper->pages[m_turner->page()]});
}

void PaperDialog::show_remarks(const QStringList& remarks) {
    m_remarks->setText(remarks.join('\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    const bool more = m_paper && m_paper->nameless > 0 && 2 * m_paper->across <= 20;
    m_more_sheets->setVisible(more);
    if (more)
        m_more_sheets->setText(
            tr("Take %1 by %2 sheets").arg(2 * m_paper->across).arg(2 * m_paper->down));
}

void PaperDialog::take_more_sheets() {
    if (m_paper) m_form->take_sheets(2 * m_paper->across, 2 * m_paper->down);
}

void PaperDialog::compose() {
    m_form->fill(m_furniture);
    const auto job = std::make_shared<int>(0);
    m_jobs.stop(m_wanted);
    *job = m_wanted = m_jobs.start<Paper>(
        tr("Composing the sheet"), this,
        [scene = m_scene, schema = &m_schema, furniture = m_furniture,
         more = m_form->wants_reasons() ? m_more : MorePages{},
         setup = m_form->setup()](Task& task) -> Result<Paper> {
            TRY(PaperChart paper, compose_pages(*scene, *schema, style_for(Palette::print),
                                                qt_text_measure(), furniture, setup, task));
            if (more) std::ranges::move(more(furniture), std::back_inserter(paper.pages));
            return std::make_shared<const PaperChart>(std::move(paper));
        },
        [this, job](Result<Paper> paper) {
            if (*job == m_wanted) take(std::move(paper));
        });
    m_save->setEnabled(m_paper != nullptr && m_writing == 0);
    m_print->setEnabled(m_paper != nullptr);
}

void PaperDialog::take(Result<Paper> paper) {
    if (!paper) {
        if (paper.error().kind == Error::Kind::stopped) return;
        m_paper = nullptr;
        m_save->setEnabled(false);
        m_print->setEnabled(false);
        return show_remarks({in_words(paper.error().message)});
    }
    m_paper = std::move(*paper);
    QStringList remarks;
    for (const Message& remark : m_paper->remarks)
        remarks << in_words(remark);
    show_remarks(remarks);
    show_page(m_turner->page());
    m_save->setEnabled(m_writing == 0);
    m_print->setEnabled(true);
}

PaperDialog::Stamp PaperDialog::stamp() const {
    Stamp stamp;
    stamp.date = m_stamp_date;
    stamp.dots_per_inch = m_form->dots_per_inch();
    if (m_form->wants_author_in_file()) stamp.author = m_furniture.author;
    return stamp;
}

bool PaperDialog::save_as(const QString& file) {
    if (!m_paper) return false;
    const auto written = write_pages(utf8(file), m_paper->pages, stamp());
    Q_EMIT told(written ? tr("The chart is written to %1.").arg(file)
                        : in_words(written.error().message));
    return written.has_value();
}

void PaperDialog::ask_file() {
    const QString suggestion =
        (m_furniture.title.empty() ? tr("chart") : qt(m_furniture.title)).remove('/') + ".pdf";
    QString file = QFileDialog::getSaveFileName(this, tr("Save the chart as"), suggestion,
                                                tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (file.isEmpty()) return;
    if (!is_chart_file(utf8(file))) file += ".pdf";
    write(file);
}

/// A chart of ten thousand takes seconds: with progress, and it can be stopped.
void PaperDialog::write(const QString& file) {
    m_save->setEnabled(false);
    m_writing = m_jobs.start<bool>(
        tr("Writing %1").arg(file), this,
        [paper = m_paper, name = utf8(file),
         stamp = FileStamp(stamp())](Task& task) -> Result<bool> {
            TRY_VOID(write_pages(name, paper->pages, stamp, task));
            return true;
        },
        [this, file](Result<bool> written) {
            m_writing = 0;
            m_save->setEnabled(true);
            if (written) {
                Q_EMIT told(tr("The chart is written to %1.").arg(file));
                accept();
            } else if (written.error().kind != Error::Kind::stopped) {
                show_remarks({in_words(written.error().message)});
            }
        });
    m_bar->follow(m_writing);
}

void PaperDialog::ask_printer() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const Size paper = m_form->setup().paper;
    const bool lies = paper.width > paper.height;
    const QSizeF standing(std::min(paper.width, paper.height), std::max(paper.width, paper.height));
    printer->setPageLayout({QPageSize(standing, QPageSize::Point),
                            lies ? QPageLayout::Landscape : QPageLayout::Portrait,
                            {}});
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, paper = m_paper] {
        const auto printed = print_pages(*printer, paper->pages);
        Q_EMIT told(printed ? tr("The chart was sent to %1.").arg(printer->printerName())
                            : in_words(printed.error().message));
    });
    dialog->open();
}

} // namespace headwater
