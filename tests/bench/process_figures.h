#pragma once

#include <cstdio>
#include <cstring>
#include <ctime>
#include <unistd.h>

namespace sextant::bench {

/// Milliseconds since this process was started by the kernel (/proc/self/stat, field 22, and CLOCK_BOOTTIME).
/// Resolution: one tick, usually 10 ms; the bench driver adds its own clock around the process for finer figures.
inline double millisecondsSinceStart()
{
    FILE* stat = std::fopen("/proc/self/stat", "r");
    if (stat == nullptr)
        return 0;
    char text[1024] = {};
    const size_t length = std::fread(text, 1, sizeof text - 1, stat);
    std::fclose(stat);
    text[length] = '\0';
    const char* rest = std::strrchr(text, ')');
    unsigned long long startTicks = 0;
    // After the name come state and 18 numbers, then starttime.
    if (rest == nullptr
        || std::sscanf(rest + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu",
                       &startTicks) != 1)
        return 0;
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double nowMs = static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    return nowMs - static_cast<double>(startTicks) * 1e3 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Proportional set size of process \a pid ("self" by default) in KiB; 0 when it cannot be read.
inline long proportionalKib(const char* pid = "self")
{
    char path[64];
    std::snprintf(path, sizeof path, "/proc/%s/smaps_rollup", pid);
    FILE* file = std::fopen(path, "r");
    if (file == nullptr)
        return 0;
    char line[256];
    long kib = 0;
    while (std::fgets(line, sizeof line, file) != nullptr)
        if (std::sscanf(line, "Pss: %ld kB", &kib) == 1)
            break;
    std::fclose(file);
    return kib;
}

} // namespace sextant::bench
