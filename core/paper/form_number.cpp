#include "paper/form_number.h"

#include "base/hashing.h"
#include "base/text.h"

#include <QTimeZone>

#include <algorithm>

namespace sextant::paper {

namespace {

/// Without I, L, O, U and Z, which look like other signs: 31, a prime.
constexpr QLatin1StringView kSigns("0123456789ABCDEFGHJKMNPQRSTVWXY");
constexpr int kBase = 31;
constexpr int kTimeSigns = 5;
constexpr int kMarkSigns = 2;
constexpr int kHalf = 4;
constexpr qint64 kMostMinutes = 28'629'150; ///< 31^5 - 1: until June 2078

QDateTime beginning()
{
    return QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
}

QString signsOf(qint64 value, int count)
{
    QString signs;
    for (int i = 0; i < count; ++i) {
        signs.prepend(QLatin1Char(kSigns[value % kBase]));
        value /= kBase;
    }
    return signs;
}

QChar checkOf(const QString& signs)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < signs.size(); ++i)
        sum += (i + 2) * kSigns.indexOf(signs[i]);
    return QLatin1Char(kSigns[sum % kBase]);
}

qint64 valueOf(const QString& signs)
{
    qint64 value = 0;
    for (const QChar sign : signs)
        value = value * kBase + kSigns.indexOf(sign);
    return value;
}

} // namespace

FormNumber formNumber(const assessment::AssessmentId& assessment, const QByteArray& edition,
                      const QDateTime& printedAt)
{
    Hasher hasher;
    hasher.addField(assessment.uuid.toRfc4122());
    hasher.addField(edition);
    const QByteArray digest = hasher.result();
    int mark = 0;
    for (const char byte : digest.left(4))
        mark = (mark * 256 + static_cast<unsigned char>(byte)) % (kBase * kBase);
    const qint64 minutes = std::clamp<qint64>(beginning().secsTo(printedAt) / 60, 0, kMostMinutes);
    return {beginning().addSecs(minutes * 60), mark};
}

QString formNumberText(const FormNumber& number)
{
    QString signs =
        signsOf(beginning().secsTo(number.printedAt) / 60, kTimeSigns) + signsOf(number.mark, kMarkSigns);
    signs += checkOf(signs);
    return signs.insert(kHalf, u'-');
}

std::optional<FormNumber> readFormNumber(const QString& text)
{
    QString signs = foldedText(text).toUpper();
    signs.remove(u' ').remove(u'-');
    signs.replace(u'I', u'1').replace(u'L', u'1').replace(u'O', u'0');
    if (signs.size() != kTimeSigns + kMarkSigns + 1)
        return std::nullopt;
    for (const QChar sign : signs)
        if (!kSigns.contains(sign))
            return std::nullopt;
    if (checkOf(signs.chopped(1)) != signs.back())
        return std::nullopt;
    return FormNumber{beginning().addSecs(valueOf(signs.left(kTimeSigns)) * 60),
                      static_cast<int>(valueOf(signs.mid(kTimeSigns, kMarkSigns)))};
}

} // namespace sextant::paper
