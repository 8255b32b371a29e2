// SPDX-License-Identifier: Apache-2.0
#include "resources/samples/generator/posts.h"

namespace headwater::samples {

const std::vector<Post>& posts() {
    static const std::vector<Post> all{
        {Role::organiser, Arm::none, 1, "Reedwater", "", 0, 0, 0, "C4"},
        {Role::instigator, Arm::none, 1, "Reedwater", "", 0, 100, 0, "C3"},
        {Role::lieutenant, Arm::origin, 1, "Highfold", "", 0, 0, 100, "C3"},
        {Role::lieutenant, Arm::border, 1, "Stone Gate", "", 0, 0, 100, "B3"},
        {Role::lieutenant, Arm::market, 1, "Lowmarket", "", 0, 0, 100, "B3"},
        {Role::lieutenant, Arm::money, 1, "Reedwater", "", 0, 100, 100, "C3"},
        {Role::coordinator, Arm::border, 1, "Stone Gate", "transport, gives orders", 100, 100, 100,
         "B2"},
        {Role::coordinator, Arm::market, 1, "Lowmarket", "supplies street sellers", 100, 0, 100,
         "B2"},
        {Role::precursor, Arm::origin, 5, "Highfold", "chemicals trade", 60, 40, 40, "B2 B3 C3"},
        {Role::producer, Arm::origin, 8, "Highfold", "works at the farm", 40, 0, 10, "C3 C4 D3"},
        {Role::wholesaler, Arm::origin, 4, "Highfold", "", 0, 75, 75, "C3 B3"},
        {Role::packer, Arm::origin, 4, "Highfold", "", 0, 0, 0, "C3 D4"},
        {Role::keeper, Arm::border, 2, "Stone Gate", "rents a warehouse", 70, 0, 0, "B2 C3"},
        {Role::dispatcher, Arm::border, 8, "Stone Gate", "", 0, 70, 70, "B3 C3"},
        {Role::facilitator, Arm::border, 1, "Stone Gate", "gate clerk", 100, 100, 0, "B2"},
        {Role::declarant, Arm::border, 1, "Stone Gate", "declares freight", 100, 100, 100, "A2"},
        {Role::driver, Arm::border, 4, "Stone Gate", "driver", 75, 40, 100, "B2 B3"},
        {Role::courier, Arm::border, 22, "Stone Gate", "carries", 40, 15, 20, "C3 B3 D3"},
        {Role::boatman, Arm::border, 3, "Heron Quay", "boatman", 100, 0, 100, "B3 C3"},
        {Role::sender, Arm::border, 4, "North Hub", "sends parcels", 60, 40, 0, "B2 C3"},
        {Role::receiver, Arm::market, 4, "Lowmarket", "", 0, 80, 80, "C3 B3"},
        {Role::distributor, Arm::market, 8, "Lowmarket", "distributes", 40, 60, 60, "B3 C3"},
        {Role::stash, Arm::market, 4, "Lowmarket", "keeps a store", 60, 100, 0, "C3"},
        {Role::retail_head, Arm::market, 8, "Eastmarket", "street, sells", 75, 60, 25, "B2 B3"},
        {Role::seller, Arm::market, 28, "Eastmarket", "street, sells", 60, 20, 0, "B3 C3 C4 D3"},
        {Role::collector, Arm::money, 4, "Reedwater", "collects money", 50, 100, 50, "B3 C3"},
        {Role::exchange, Arm::money, 2, "Reedwater", "exchange shop", 100, 100, 50, "A2 B2"},
        {Role::straw, Arm::money, 6, "Reedwater", "", 0, 100, 0, "C3 F6"},
        {Role::launderer, Arm::money, 1, "Reedwater", "", 0, 100, 100, "C3"},
        {Role::relative, Arm::none, 12, "Reedwater", "", 0, 30, 20, "A2 B2"}};
    return all;
}

const std::vector<Named>& named() {
    static const std::vector<Named> all{{Role::organiser, 0, "Núi Sương", "Night Heron"},
                                        {Role::instigator, 0, "Reed Marsh", "Drongo"},
                                        {Role::lieutenant, 0, "Phou Lom", "Hornbill"},
                                        {Role::lieutenant, 1, "Sông Cát", "Osprey"},
                                        {Role::lieutenant, 2, "Khao Fah", "Shrike"},
                                        {Role::lieutenant, 3, "Tonle Pkay", "Magpie"},
                                        {Role::coordinator, 0, "Suối Đá", "Wagtail"},
                                        {Role::coordinator, 1, "Rowan Brook", "Starling"},
                                        {Role::precursor, 0, "Flint Heath", "Buzzard"},
                                        {Role::facilitator, 0, "Đồi Lá", "Lapwing"}};
    return all;
}

const std::vector<Kin>& families() {
    static const std::vector<Kin> all{
        {Role::organiser, 0, 0, "sister"},    {Role::organiser, 0, 1, "brother-in-law"},
        {Role::lieutenant, 0, 2, "wife"},     {Role::lieutenant, 1, 3, "wife"},
        {Role::lieutenant, 2, 4, "husband"},  {Role::lieutenant, 3, 5, "mother"},
        {Role::coordinator, 0, 6, "brother"}, {Role::coordinator, 1, 7, "wife"},
        {Role::dispatcher, 0, 8, "cousin"},   {Role::dispatcher, 1, 8, "cousin"},
        {Role::driver, 2, 9, "father"},       {Role::driver, 3, 9, "father"},
        {Role::retail_head, 1, 10, "sister"}, {Role::seller, 4, 10, "aunt"},
        {Role::facilitator, 0, 11, "husband"}};
    return all;
}

} // namespace headwater::samples
