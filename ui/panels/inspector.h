// SPDX-License-Identifier: Apache-2.0
// The right edge: the card of what is selected, why it stands where it stands, what speaks
// against it, the evidence behind it with its grades, and its links.
#pragma once

#include <QWidget>

#include "core/model/records.h"
#include "core/model/schema.h"

class QVBoxLayout;

namespace headwater {

class Session;
struct Score;

class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);

private:
    void refresh();
    void show_hint();
    void show_entity(const Entity& entity);
    void show_link(const Link& link);
    void show_several();

    std::vector<Entity> belongings(const Entity& entity, const std::vector<Link>& links) const;

    void add_head(const std::string& icon, const QColor& colour, const QString& name,
                  const QString& below);
    void add_standing(const Entity& entity);
    void add_properties(const Entity& entity);
    void add_properties(const std::vector<Property>& properties, const EntityKind* kind);
    void add_evidence(std::vector<Evidence> evidence);
    void add_links(const Entity& entity, const std::vector<Link>& links);
    void add_name_row(EntityId id, const QString& detail);
    void add_section(const QString& title, const QString& detail = {});
    const Score* score_of(EntityId id) const;

    Session& m_session;
    QVBoxLayout* m_contents;
    std::size_t m_evidence_shown;
};

} // namespace headwater
