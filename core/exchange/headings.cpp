// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/headings.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <tuple>

#include <fmt/format.h>

#include "core/base/text.h"

namespace headwater {

namespace {

struct Meaning {
    std::string_view field;
    std::string_view phrases; ///< folded, parted by |, the surest first
};

constexpr Meaning evidence_phrases[] = {
    {"time", "time|datetime|date time|date|timestamp|start|start time|call start|begin|call date|"
             "from date|date from|when|day|happened|observed on|transaction date|thoi gian|"
             "thoi diem|ngay gio|ngay|bat dau|gio bat dau|thoi gian bat dau|ngay goi|"
             "ngay giao dich"},
    {"clock", "clock|time of day|hour|call time|gio|gio goi"},
    {"end", "end|end time|call end|finish|until|to date|date to|ket thuc|gio ket thuc|"
            "thoi gian ket thuc"},
    {"duration", "duration|call duration|talk time|seconds|length|thoi luong|so giay"},
    {"amount", "amount|sum|quantity|qty|net weight|gross weight|so tien|so luong|khoi luong|"
               "tri gia"},
    {"unit", "unit|units|currency|uom|don vi tinh|don vi|loai tien"},
    {"grade", "grade|grading|evaluation|reliability|do tin cay|danh gia"},
    {"quotation", "quotation|what|seen|note|notes|remark|remarks|description|activity|statement|"
                  "details|comment|observation|noi dung|ghi chu|mo ta|hanh vi|dien giai"},
    {"recorded_by", "recorded by|observer|officer|reported by|recorder|trinh sat|nguoi quan sat|"
                    "can bo|nguoi bao cao"},
    {"learnt", "learnt|learned|received on|date received|ngay nhan tin"},
    {"warrant", "warrant|intercept|intercepted line|tapped line|lenh"},
    {"in_source", "in source"},
    {"property", "property"},
    {"refuted", "refuted"}};

constexpr Meaning edge_phrases[] = {
    {"from", "from|caller|calling number|calling party|calling|a number|a party|sender|from node|"
             "person a|person 1|actor a|node a|originator|payer|remitter|ordering customer|"
             "consignor|shipper|supplier|seller|so goi|so chu goi|chu goi|goi di|"
             "thue bao chu goi|thue bao|nguoi goi|nguoi gui|nguoi chuyen|tai khoan chuyen|"
             "ben gui|src|subject|subscriber|subscriber number|own number|own account|so thue bao|"
             "so tai khoan cua minh|doi tuong|person"},
    {"to",
     "to|callee|called number|called party|called|dialled number|dialed number|dialled|"
     "b number|b party|receiver|recipient|to node|person b|person 2|actor b|node b|"
     "beneficiary|payee|consignee|buyer|so nhan|so bi goi|bi goi|goi den|so duoc goi|"
     "thue bao bi goi|nguoi nhan|tai khoan nhan|tai khoan thu huong|ben nhan|target|"
     "destination|dst|other number|counterparty|counterpart|so lien lac|so doi phuong|doi phuong|"
     "so doi tac|tai khoan doi ung|relative"},
    {"with", "with|met with|companion|companions|other party|cung voi|gap"},
    {"weight", "weight|count|number of calls|calls|contacts|frequency|ties|value|so lan|so cuoc|"
               "so cuoc goi|trong so"},
    {"kind", "kind|link kind|link type|type|loai"},
    {"label", "label|relation|relationship|position|quan he|chuc vu"},
    {"directed", "directed"},
    {"way", "direction|call direction|in out|debit credit|chieu|chieu goi|chieu cuoc goi|huong|"
            "huong goi|no co"},
    {"strength", "strength"},
    {"from.kind", "from kind|from type"},
    {"to.kind", "to kind|to type"},
    {"id", "id|record id|transaction id|reference number|ma giao dich"},
    {"place", "place|location|cell|cell tower|cell id|tower|site|bts|where|dia diem|vi tri|tram|"
              "tram phat song"},
    {"source", "source title|report|nguon tin|source"}};

constexpr Meaning entity_phrases[] = {
    {"label", "label|name|full name|ho ten|ho va ten|ten|suspect|entity|node|actor"},
    {"kind", "kind|entity kind|entity type|type|category|loai"},
    {"id", "id|key|node id|ma so"},
    {"owner", "owner|registered owner|registered to|holder|subscriber|user|chu so huu|chu xe|"
              "chu thue bao|chu tai khoan|nguoi su dung"},
    {"phone", "phone|phones|phone number|phone numbers|telephone|mobile|mobile phone|msisdn|"
              "tel|so dien thoai|dien thoai|sdt"},
    {"account", "account|accounts|bank account|account number|iban|so tai khoan|tai khoan|stk"},
    {"vehicle", "vehicle|vehicles|plate|license plate|licence plate|car|bien so|bien so xe|"
                "bien kiem soat|phuong tien|xe"},
    {"organisation", "organisation|organization|company|firm|employer|cong ty|to chuc"},
    {"address", "address|home address|dia chi"},
    {"place", "place|location|where|dia diem|noi bat giu"},
    {"consignment", "consignment|shipment|lo hang"},
    {"container", "container|container number|so container"},
    {"person", "person|persons|people|arrested|suspects|courier|couriers|driver|doi tuong|"
               "nguoi bi bat"},
    {"alias", "alias|aliases|nickname|aka|also known as|bi danh|biet danh|ten goi khac"},
    {"id_number", "identity number|id number|id card|cccd|cmnd|so cccd|so cmnd|so dinh danh"},
    {"passport", "passport|passport number|ho chieu|so ho chieu"},
    {"birth_date", "date of birth|birth date|dob|born|ngay sinh|nam sinh"},
    {"sex", "sex|gender|gioi tinh"},
    {"nationality", "nationality|citizenship|quoc tich"},
    {"birthplace", "birthplace|place of birth|noi sinh|que quan"},
    {"residence", "residence|ho khau|thuong tru"},
    {"occupation", "occupation|job|profession|nghe nghiep"},
    {"role", "role|vai tro"},
    {"agency", "agency|force|seized by|don vi bat giu|luc luong"},
    {"substance", "substance|drug|drugs|ma tuy|chat ma tuy|loai ma tuy"},
    {"source", "source|source title|report|nguon|nguon tin"}};

constexpr Meaning kind_phrases[] = {
    {"person", "person|suspect|doi tuong"},
    {"organisation", "organisation|organization|firm|company|cong ty|to chuc"},
    {"seizure", "seizure|seizure number|seizure id|vu bat giu|vu"},
    {"consignment", "consignment|shipment|consignment number|declaration|to khai|lo hang"},
    {"phone", "phone|phone number|msisdn|mobile|so dien thoai|dien thoai|thue bao"},
    {"device", "imei|device"},
    {"sim", "iccid|imsi|sim"},
    {"account", "account|account number|bank account|iban|so tai khoan|tai khoan"},
    {"vehicle", "vehicle|plate|license plate|licence plate|bien so|bien so xe|bien kiem soat|xe"},
    {"vessel", "vessel|ship|boat|imo|tau|tau bien"},
    {"container", "container|container number|so container"},
    {"parcel", "parcel|tracking number|buu gui"},
    {"substance", "substance|drug|ma tuy"},
    {"precursor", "precursor|tien chat"},
    {"border_gate", "border gate|gate|cua khau"},
    {"seaport", "seaport|port|cang|cang bien"},
    {"airport", "airport|san bay"},
    {"express_hub", "express hub|hub"},
    {"cell_tower", "cell tower"},
    {"address", "address|dia chi"},
    {"place", "place|location|dia diem"},
    {"document", "document|document number|giay to"},
    {"case", "case|case number|vu an|chuyen an"}};

/// How well a header says a phrase: 4 the phrase itself, 3 begins with it, 2 ends with it, 0 not.
/// A single letter or a word that says little alone must be the whole header.
int fit(std::string_view header, std::string_view phrase) {
    if (header == phrase) return 4;
    if (header.size() <= phrase.size() + 1 || phrase.size() < 3) return 0;
    if (header.starts_with(phrase) && header[phrase.size()] == ' ') return 3;
    const auto rest = header.size() - phrase.size();
    return header.ends_with(phrase) && header[rest - 1] == ' ' ? 2 : 0;
}

/// "from account", "to number": the short words must not fit as beginnings of everything.
bool names_an_end(std::string_view header, std::string_view field) {
    return (field == "from" || field == "to") && header.starts_with(field) &&
           (header.ends_with(" account") || header.ends_with(" number") ||
            header.ends_with(" phone") || header.ends_with(" person") || header.ends_with(" id") ||
            header.ends_with(" name"));
}

struct Claim {
    int fit = 0;
    std::size_t rank = 0; ///< of the phrase: the surest is 0
    std::size_t column = 0;
    std::string_view field;
};

std::optional<Claim> claim_of(std::string_view header, const Meaning& meaning) {
    Claim best{names_an_end(header, meaning.field) ? 3 : 0, 0, 0, meaning.field};
    std::size_t rank = 0;
    for (std::string_view rest = meaning.phrases; !rest.empty(); ++rank) {
        const auto bar = std::min(rest.find('|'), rest.size());
        const int found = fit(header, rest.substr(0, bar));
        if (found > best.fit) best = {found, rank, 0, meaning.field};
        rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
    return best.fit > 0 ? std::optional(best) : std::nullopt;
}

Meanings settle(std::vector<Claim> claims) {
    std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) {
        return std::tuple(-a.fit, a.rank, a.column) < std::tuple(-b.fit, b.rank, b.column);
    });
    Meanings meanings;
    std::set<std::size_t> taken;
    for (const Claim& claim : claims) {
        if (meanings.contains(std::string(claim.field)) || taken.contains(claim.column)) continue;
        meanings.emplace(claim.field, claim.column);
        taken.insert(claim.column);
    }
    return meanings;
}

Meanings meanings_of(const std::vector<std::string>& headers,
                     std::initializer_list<std::span<const Meaning>> tables) {
    std::vector<Claim> claims;
    for (std::size_t column = 0; column < headers.size(); ++column) {
        const std::string header = fold(headers[column]);
        for (const auto table : tables)
            for (const Meaning& meaning : table)
                if (auto claim = claim_of(header, meaning)) {
                    claim->column = column;
                    claims.push_back(*claim);
                }
    }
    return settle(std::move(claims));
}

} // namespace

Meanings meanings_of_edges(const std::vector<std::string>& headers) {
    Meanings meanings = meanings_of(headers, {edge_phrases, evidence_phrases});
    // "source" beside "target" is an end; beside "from" and "to" it says who told us.
    if (const auto source = meanings.find("source");
        source != meanings.end() && meanings.contains("to") && !meanings.contains("from")) {
        meanings["from"] = source->second;
        meanings.erase(source);
    }
    return meanings;
}

Meanings meanings_of_entities(const std::vector<std::string>& headers) {
    return meanings_of(headers, {entity_phrases, evidence_phrases});
}

std::string_view kind_named_by(std::string_view header) {
    const std::string folded = fold(header);
    for (const Meaning& meaning : kind_phrases)
        if (const auto claim = claim_of(folded, meaning); claim && claim->fit == 4)
            return meaning.field;
    return {};
}

bool mentions(const std::vector<std::string>& headers, std::string_view phrases) {
    for (; !phrases.empty();) {
        const auto bar = std::min(phrases.find('|'), phrases.size());
        const std::string phrase = fmt::format(" {} ", phrases.substr(0, bar));
        for (const std::string& header : headers)
            if (fmt::format(" {} ", fold(header)).find(phrase) != std::string::npos) return true;
        phrases.remove_prefix(std::min(bar + 1, phrases.size()));
    }
    return false;
}

} // namespace headwater
