// SPDX-License-Identifier: Apache-2.0
// What a person does to single records, each as one step of the history. All return false where it
// was not done; the window has said why by then.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <QString>

#include "core/base/error.h"
#include "core/model/records.h"

namespace headwater {

class Edits;
class Session;

/// How the window calls a record: its label, or for a link both ends.
QString name_of_record(const Session& session, std::int64_t record);

bool rename(Session& session, EntityId entity, const QString& label);
bool relabel(Session& session, LinkId link, const QString& label);
bool set_kind(Session& session, EntityId entity, const std::string& kind);
bool set_strength(Session& session, LinkId link, Strength strength);

bool add_property(Session& session, std::int64_t subject, const Property& property);
/// The property at that place among those of the record; an empty value takes it away.
bool set_property(Session& session, std::int64_t subject, std::size_t place, const QString& value);

/// A new source has the id 0 and is added with it.
bool cite(Session& session, const Evidence& evidence, const Source& source);
bool amend(Session& session, const Evidence& evidence, const Source& source);
bool refute(Session& session, const Evidence& evidence, bool refuted, const QString& why);
bool remove(Session& session, EvidenceId evidence);

/// What belongs to the same step as a new entity: its place on a chart.
using AlsoDo = std::function<Result<void>(Edits&, EntityId)>;
/// Their ids, selected by then; evidence may be missing, and so may what is also done.
std::optional<EntityId> add(Session& session, Entity entity, const std::optional<Evidence>& cited,
                            const Source& source, const AlsoDo& also = {});
std::optional<LinkId> add(Session& session, Link link, const std::optional<Evidence>& cited,
                          const Source& source);
/// The entities and links that are selected, with all that rests on them; in the same step `also`
/// does away with the `others` among the selection.
bool delete_selected(Session& session, const std::set<std::int64_t>& others = {},
                     const std::function<Result<void>(Edits&)>& also = {});

bool amend(Session& session, const Source& source);

/// The other becomes part of the one that is kept, and can be taken out again.
bool merge(Session& session, const Entity& kept, const Entity& other);
bool take_out(Session& session, EntityId merged, const QString& label);
/// The part becomes a record of its own, with those properties, links and items; it is selected by
/// then.
bool split(Session& session, const Entity& whole, const Entity& part,
           const std::vector<LinkId>& links, const std::vector<EvidenceId>& evidence);

} // namespace headwater
