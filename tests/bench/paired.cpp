#include "paired.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace sextant::bench {

namespace {

double timed(const std::function<void()>& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Row pairedTimes(std::string name, double targetRatio, int rounds, const std::function<double()>& floor,
                const std::function<double()>& ours)
{
    Row row{std::move(name), {}, {}, targetRatio, {}};
    floor();
    ours();
    for (int round = 0; round < rounds; ++round) {
        row.floorMs.push_back(floor());
        row.oursMs.push_back(ours());
    }
    return row;
}

Row paired(std::string name, double targetRatio, int rounds, const std::function<void()>& floor,
           const std::function<void()>& ours)
{
    return pairedTimes(std::move(name), targetRatio, rounds, [&] { return timed(floor); },
                       [&] { return timed(ours); });
}

void print(const Row& row)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < row.floorMs.size(); ++i)
        ratios.push_back(row.oursMs[i] / row.floorMs[i]);
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    std::printf("%-44s ratio %8.2f  (%.2f to %.2f)  floor %10.4f ms  ours %10.4f ms", row.name.c_str(),
                median(ratios), *least, *most, median(row.floorMs), median(row.oursMs));
    if (row.targetRatio > 0)
        std::printf("  target <= %.1f", row.targetRatio);
    std::printf("%s%s\n", row.remark.empty() ? "" : "  ", row.remark.c_str());
    std::fflush(stdout);
}

} // namespace sextant::bench
