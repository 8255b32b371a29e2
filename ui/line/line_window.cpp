// SPDX-License-Identifier: Apache-2.0
#include "ui/line/line_window.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/line/board_page.h"
#include "ui/line/crossings_page.h"
#include "ui/line/line_reading.h"
#include "ui/line/must_pass_page.h"
#include "ui/line/questions_page.h"
#include "ui/line/strike_page.h"
#include "ui/panels/scope_form.h"
#include "ui/work/session.h"
#include "ui/work/work_bar.h"

namespace headwater {

LineWindow::LineWindow(Session& session, std::function<Furniture()> furniture, QWidget* parent)
    : QDialog(parent),
      m_reading(new LineReading(session, this)),
      m_board(new BoardPage(session, *m_reading, furniture)),
      m_strike(new StrikePage(session, *m_reading)),
      m_questions(new QuestionsPage(session, *m_reading, furniture)),
      m_pages(new QTabWidget) {
    setWindowTitle(tr("The whole line"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1440, 880);
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setDrawBase(false);
    m_pages->addTab(m_board, tr("Line board"));
    m_pages->addTab(new MustPassPage(session, *m_reading), tr("Who must be passed"));
    m_pages->addTab(new CrossingsPage(session, *m_reading), tr("Crossings"));
    m_pages->addTab(m_strike, tr("Strike"));
    m_pages->addTab(m_questions, tr("Questions"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(new ScopeForm(session));
    column->addWidget(m_pages, 1);
    column->addWidget(new WorkBar(session.jobs()));
    connect(&session, &Session::case_opened, this, &QDialog::reject);
}

} // namespace headwater
