#pragma once

#include "base/decimal.h"
#include "cli/context.h"

#include <QString>

#include <optional>

namespace sextant::cli {

/// What stands on the command line after `sample`.
struct SampleArguments
{
    QString method;
    QString ledger;
    std::optional<QString> confidence;
    std::optional<QString> tolerable;
    std::optional<QString> allowed;
    std::optional<QString> population;
    std::optional<QString> rate;
    std::optional<QString> precision;
    std::optional<QString> bookValue;
    std::optional<QString> expected;
    std::optional<QString> expansion;
    std::optional<QString> size;
    std::optional<QString> seed;
    std::optional<QString> amountColumn;
    std::optional<QString> idColumn;
    std::optional<QString> sheet;
    std::optional<QString> header;
    std::optional<QString> deviations;
    std::optional<QString> interval;
    std::optional<QString> taints;
    std::optional<QString> known;
};

/// Reads values into their places, each where it is given, and keeps the first that is none.
class SampleValues
{
public:
    /// "0.05" or "5%".
    void rate(const char* what, const std::optional<QString>& text, double& place);
    void rate(const char* what, const std::optional<QString>& text, std::optional<double>& place);
    /// A number above zero.
    void number(const char* what, const std::optional<QString>& text, std::optional<double>& place);
    /// A whole number of 0 or more.
    void count(const char* what, const std::optional<QString>& text, qint64& place);
    void count(const char* what, const std::optional<QString>& text, std::optional<qint64>& place);
    /// As ledgers write it.
    void amount(const char* what, const std::optional<QString>& text, Decimal& place);
    void amount(const char* what, const std::optional<QString>& text, std::optional<Decimal>& place);

    /// Errors: InvalidArgument {"what", "value"}.
    Result<> checked() const;

private:
    template <typename T, typename Reading>
    void take(const char* what, const std::optional<QString>& text, T& place, Reading reading);

    std::optional<Error> m_error;
};

/// `sample select` (sample_selection.cpp).
Result<ExitStatus> selectSample(Context& context, const SampleArguments& given);

} // namespace sextant::cli
