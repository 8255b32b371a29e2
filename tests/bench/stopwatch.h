// SPDX-License-Identifier: Apache-2.0
// What a piece of work costs: time of the processor, time on the wall, memory at its peak.
#pragma once

namespace headwater {

struct Cost {
    double processor = 0; ///< seconds in the program itself, all threads together
    double wall = 0;      ///< seconds
    double megabytes = 0; ///< at the peak, more than before; 0 where the system does not tell
};

class Stopwatch {
public:
    Stopwatch();
    Cost read() const;

private:
    double m_processor;
    double m_wall;
    double m_megabytes;
};

/// Memory of the program now.
double megabytes_in_use();

} // namespace headwater
