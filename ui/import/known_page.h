// SPDX-License-Identifier: Apache-2.0
// Fourth step of an import: whom the case knows already. The whole file is read in the background;
// nothing is merged that is not accepted here.
#pragma once

#include "ui/import/import_page.h"

class QLabel;
class QPushButton;

namespace headwater {

class MatchList;
class Session;

class KnownPage : public ImportPage {
    Q_OBJECT

public:
    explicit KnownPage(Session& session, QWidget* parent = nullptr);

    MatchList& matches() { return *m_matches; }

private:
    void fill(ImportDraft& draft) override;
    QString name_of(EntityId id) const;
    QString name_of_kept(EntityId id) const;

    Session& m_session;
    QLabel* m_said;
    QPushButton* m_read;
    MatchList* m_matches;
    const Arrival* m_shown = nullptr;
};

} // namespace headwater
