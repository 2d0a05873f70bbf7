#include "base/hashing.h"
#include "framework/detail/cbor.h"
#include "framework/detail/check.h"
#include "framework/detail/item_digest.h"
#include "framework/detail/pack_fields.h"
#include "framework/detail/read_context.h"
#include "framework/pack.h"

namespace sextant::framework {

using namespace detail;

namespace {

constexpr const char* kMagic = "sextant-pack";
constexpr int kNewestVersion = 2; ///< 2: audit manuals

/// The last value of each enumeration: they are written as their number.
constexpr int lastOf(ItemKind)
{
    return static_cast<int>(ItemKind::Text);
}
constexpr int lastOf(Direction)
{
    return static_cast<int>(Direction::LowerIsBetter);
}
constexpr int lastOf(Aggregate)
{
    return static_cast<int>(Aggregate::Minimum);
}
constexpr int lastOf(ParentRule)
{
    return static_cast<int>(ParentRule::Sections);
}
constexpr int lastOf(Condition::Kind)
{
    return static_cast<int>(Condition::Kind::PointsBelow);
}
constexpr int lastOf(BandMeasure)
{
    return static_cast<int>(BandMeasure::Points);
}
constexpr int lastOf(BandRule)
{
    return static_cast<int>(BandRule::PointShares);
}
constexpr int lastOf(NotApplicableRule)
{
    return static_cast<int>(NotApplicableRule::Points);
}

constexpr int lastOf(Purpose)
{
    return static_cast<int>(Purpose::AuditQuality);
}
constexpr int lastOf(Grade)
{
    return static_cast<int>(Grade::High);
}
constexpr int lastOf(SamplingMethod)
{
    return static_cast<int>(SamplingMethod::Stratified);
}
constexpr int lastOf(GuideBlock::Kind)
{
    return static_cast<int>(GuideBlock::Kind::Example);
}
constexpr int lastOf(AuditStage)
{
    return static_cast<int>(AuditStage::Quality);
}

template <typename Value>
concept Enumeration = std::is_enum_v<Value>;

struct FieldCounter
{
    int version;
    int count = 0;
    template <typename Value>
    void operator()(const char*, const Value&)
    {
        ++count;
    }
};

class PackWriter
{
public:
    const int version;

    template <typename Value>
    void operator()(const char* key, const Value& value)
    {
        m_out.utf8(key);
        write(value);
    }

    explicit PackWriter(int formVersion)
        : version(formVersion)
    {}

    QByteArray write(const Framework& framework)
    {
        m_out.array(3);
        m_out.utf8(kMagic);
        m_out.number(version);
        writeMap(framework);
        return m_out.take();
    }

private:
    void write(const QString& text) { m_out.text(text); }
    void write(bool value) { m_out.boolean(value); }
    void write(int value) { m_out.number(value); }
    void write(Decimal value) { m_out.number(value.scaled); }
    void write(QDate date) { m_out.text(date.isValid() ? date.toString(Qt::ISODate) : QString()); }
    template <Enumeration Value>
    void write(Value value)
    {
        m_out.number(static_cast<int>(value));
    }
    template <typename Tag>
    void write(const Name<Tag>& name)
    {
        m_out.text(name.text);
    }
    template <typename Value>
    void write(const std::optional<Value>& value)
    {
        if (value)
            write(*value);
        else
            m_out.null();
    }
    template <typename Value>
    void write(const std::vector<Value>& values)
    {
        m_out.array(static_cast<qsizetype>(values.size()));
        for (const Value& value : values)
            write(value);
    }
    void write(const QStringList& texts)
    {
        m_out.array(texts.size());
        for (const QString& text : texts)
            m_out.text(text);
    }
    template <typename Value>
    requires std::is_class_v<Value>
    void write(const Value& value) { writeMap(value); }
    template <typename Value>
    void writeMap(const Value& value)
    {
        FieldCounter counter{version};
        describe(counter, value);
        m_out.map(counter.count);
        describe(*this, value);
    }

    CborWriter m_out;
};

class PackReader
{
public:
    int version = 1;

    explicit PackReader(QByteArrayView bytes)
        : m_in(bytes)
    {}

    template <typename Value>
    void operator()(const char* key, Value& value)
    {
        m_in.expect(key);
        if (!m_in.hasFailed())
            read(value);
    }

    /// nullopt unless the bytes are one whole framework of a known version.
    std::optional<Framework> read()
    {
        if (m_in.array() != 3)
            m_in.fail();
        m_in.expect(kMagic);
        version = static_cast<int>(bounded(1, kNewestVersion));
        Framework framework;
        read(framework);
        if (m_in.hasFailed() || !m_in.atEnd())
            return std::nullopt;
        return framework;
    }

private:
    void read(QString& text) { text = m_in.text(); }
    void read(bool& value) { value = m_in.boolean(); }
    void read(int& value) { value = static_cast<int>(bounded(0, 1000)); }
    void read(Decimal& value)
    {
        const qint64 most = qint64(1'000'000'000) * Decimal::kScale;
        value.scaled = bounded(-most, most);
    }
    void read(QDate& date) { date = QDate::fromString(m_in.text(), Qt::ISODate); }
    template <Enumeration Value>
    void read(Value& value)
    {
        value = static_cast<Value>(bounded(0, lastOf(Value())));
    }
    template <typename Tag>
    void read(Name<Tag>& name)
    {
        name.text = m_in.text();
    }
    template <typename Value>
    void read(std::optional<Value>& value)
    {
        if (!m_in.isNull())
            read(value.emplace());
    }
    template <typename Value>
    void read(std::vector<Value>& values)
    {
        const quint64 count = m_in.array();
        for (quint64 i = 0; i < count && !m_in.hasFailed(); ++i)
            read(values.emplace_back());
    }
    void read(QStringList& texts)
    {
        const quint64 count = m_in.array();
        for (quint64 i = 0; i < count && !m_in.hasFailed(); ++i)
            texts.append(m_in.text());
    }
    template <typename Value>
    requires std::is_class_v<Value>
    void read(Value& value)
    {
        FieldCounter counter{version};
        describe(counter, value);
        if (m_in.map() != static_cast<quint64>(counter.count) || ++m_depth > kDeepest)
            m_in.fail();
        describe(*this, value);
        --m_depth;
    }

    qint64 bounded(qint64 least, qint64 most)
    {
        const qint64 value = m_in.number();
        if (value >= least && value <= most)
            return value;
        m_in.fail();
        return least;
    }

    /// Sections within sections, and conditions within conditions of an item of the deepest.
    static constexpr int kDeepest = kDeepestSection + kDeepestCondition + 4;

    CborReader m_in;
    int m_depth = 0;
};

bool hasProcedure(const Section& section)
{
    return std::any_of(section.items.begin(), section.items.end(),
                       [](const Item& item) { return item.procedure.has_value(); }) ||
           std::any_of(section.sections.begin(), section.sections.end(), hasProcedure);
}

int sectionDepth(const std::vector<Section>& sections)
{
    int deepest = 0;
    for (const Section& section : sections)
        deepest = std::max(deepest, 1 + sectionDepth(section.sections));
    return deepest;
}

} // namespace

int detail::formVersionOf(const Framework& framework)
{
    const bool plain = framework.purpose == Purpose::Assessment && framework.parameters.empty() &&
                       framework.guide == Guide() &&
                       std::none_of(framework.sections.begin(), framework.sections.end(), hasProcedure);
    return plain ? 1 : 2;
}

QByteArray compilePack(const Framework& framework)
{
    return PackWriter(formVersionOf(framework)).write(framework);
}

Result<Framework> loadCompiledPack(const QByteArray& bytes)
{
    if (bytes.size() > PackLimits().totalBytes)
        return fail(ErrorCode::InvalidFramework, {{QStringLiteral("count"), 1}}, QStringLiteral("too large"));
    auto framework = PackReader(bytes).read();
    if (!framework || sectionDepth(framework->sections) > kDeepestSection)
        return fail(ErrorCode::InvalidFramework, {{QStringLiteral("count"), 1}},
                    QStringLiteral("not a compiled pack of a known version"));
    // Writing it again must give the same bytes: so text that is not UTF-8, numbers of needless length and
    // dates in other forms are refused, and one framework has one digest.
    if (compilePack(*framework) != bytes)
        return fail(ErrorCode::InvalidFramework, {{QStringLiteral("count"), 1}},
                    QStringLiteral("not in canonical form"));
    QStringList errors;
    checkFramework(*framework, Places(),
                   [&errors](PackIssue::Severity severity, const Place&, Half, const QString& message) {
                       if (severity == PackIssue::Severity::Error)
                           errors.append(message);
                   });
    if (!errors.isEmpty())
        return fail(ErrorCode::InvalidFramework, {{QStringLiteral("count"), errors.size()}}, errors.first());
    fillItemDigests(*framework);
    framework->digest = sha256(bytes);
    return *std::move(framework);
}

} // namespace sextant::framework
