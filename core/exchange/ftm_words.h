// SPDX-License-Identifier: Apache-2.0
// The schemata of FollowTheMoney that tie two entities, and its names for properties; for reader
// and writer.
#pragma once

#include <array>
#include <string_view>

namespace headwater {

struct FtmLink {
    std::string_view schema;
    std::string_view from, to;  ///< properties that hold the ends
    std::string_view link_kind; ///< ours; empty: the schema becomes the label
};
/// The first of a kind is the one that is written.
inline constexpr std::array ftm_links{
    FtmLink{"Ownership", "owner", "asset", "owns"},
    FtmLink{"Directorship", "director", "organization", "works_for"},
    FtmLink{"Employment", "employee", "employer", "works_for"},
    FtmLink{"Membership", "member", "organization", "member_of"},
    FtmLink{"Family", "person", "relative", "family"},
    FtmLink{"Associate", "person", "associate", "associate"},
    FtmLink{"Payment", "payer", "beneficiary", "transfer"},
    FtmLink{"Message", "sender", "recipients", "message"},
    FtmLink{"UnknownLink", "subject", "object", "contact"},
    FtmLink{"Representation", "agent", "client", ""},
    FtmLink{"Debt", "debtor", "creditor", ""},
    FtmLink{"Succession", "predecessor", "successor", ""},
    FtmLink{"ProjectParticipant", "participant", "project", ""},
    FtmLink{"Occupancy", "holder", "post", ""},
    FtmLink{"Similar", "candidate", "match", "same_as"},
    FtmLink{"EconomicActivity", "declarant", "contract", ""}};

struct FtmName {
    std::string_view theirs, ours;
};
inline constexpr std::array ftm_properties{
    FtmName{"birthDate", "birth_date"}, FtmName{"birthPlace", "birthplace"},
    FtmName{"gender", "sex"},           FtmName{"nationality", "nationality"},
    FtmName{"idNumber", "id_number"},   FtmName{"passportNumber", "passport"},
    FtmName{"position", "occupation"},  FtmName{"alias", "alias"},
    FtmName{"status", "status"},        FtmName{"registrationNumber", "registration"},
    FtmName{"taxNumber", "tax_number"}, FtmName{"jurisdiction", "country"},
    FtmName{"imoNumber", "imo"},        FtmName{"mmsi", "mmsi"},
    FtmName{"callSign", "call_sign"},   FtmName{"accountNumber", "number"},
    FtmName{"bankName", "bank"},        FtmName{"currency", "currency"},
    FtmName{"iban", "number"},          FtmName{"address", "residence"},
    FtmName{"weakAlias", "alias"},      FtmName{"previousName", "alias"}};

struct FtmKind {
    std::string_view schema, kind;
};
/// How our kinds are written; other kinds are Things.
inline constexpr std::array ftm_kinds{
    FtmKind{"Person", "person"},       FtmKind{"Organization", "organisation"},
    FtmKind{"BankAccount", "account"}, FtmKind{"UserAccount", "online_account"},
    FtmKind{"Vehicle", "vehicle"},     FtmKind{"Vessel", "vessel"},
    FtmKind{"Airplane", "flight"},     FtmKind{"Address", "address"},
    FtmKind{"Document", "document"},   FtmKind{"Event", "meeting"}};

} // namespace headwater
