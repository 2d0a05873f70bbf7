#include "framework/detail/cbor.h"
#include "framework/detail/read_context.h"
#include "framework/detail/text_walk.h"
#include "framework/pack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sextant::framework {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr const char* kSourceMagic = "sextant-pack-source";
constexpr qint64 kSourceVersion = 1;

/// The plain file names that a tree holds under the keys that may name a file.
void collectFileNames(const YamlNode& node, QStringList& names)
{
    static const QStringList keys{u"file"_s, u"references"_s, u"parameters"_s, u"guide"_s};
    if (keys.contains(node.key) && node.kind == YamlNode::Kind::Text && isPlainFileName(node.text))
        names.append(node.text);
    for (const YamlNode& child : node.children)
        collectFileNames(child, names);
}

Result<QByteArray> readBytes(const QString& path, qint64 limitBytes)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return fail(ErrorCode::FileNotFound, {{u"path"_s, path}});
    // A link could lead out of the pack's folder, and a device or pipe never ends.
    if (!info.isFile() || info.isSymLink())
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}}, u"not a plain file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}}, file.errorString());
    const QByteArray bytes = file.read(limitBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::CannotRead, {{u"path"_s, path}}, file.errorString());
    if (bytes.size() > limitBytes) {
        return fail(ErrorCode::TooLarge, {{u"path"_s, path},
                                          {u"sizeBytes"_s, std::max<qint64>(info.size(), bytes.size())},
                                          {u"limitBytes"_s, limitBytes}});
    }
    return bytes;
}

/// The files that \a file names, as far as it can be read.
QStringList namedFiles(const PackSource& source, const QString& file, const PackLimits& limits)
{
    IssueLog log;
    Places places;
    ReadContext context{source, limits, log, places, limits.nodes, {}, {}, 0, 0};
    QStringList names;
    if (const auto tree = readFile(context, file, {}))
        collectFileNames(*tree, names);
    return names;
}

} // namespace

Result<PackSource> loadPackSource(const QString& path, const PackLimits& limits)
{
    const QFileInfo given(path);
    const QString entryPath = given.isDir() ? QDir(path).filePath(u"framework.yaml"_s) : path;
    const QFileInfo entry(entryPath);
    PackSource source;
    source.entry = entry.fileName();
    QStringList waiting{source.entry};
    qint64 total = 0;
    while (!waiting.isEmpty()) {
        const QString name = waiting.takeFirst();
        if (source.files.contains(name))
            continue;
        const QString filePath = name == source.entry ? entryPath : entry.dir().filePath(name);
        auto bytes = readBytes(filePath, limits.fileBytes);
        // A file that is named but not there is a fault of the content, reported with its line by readPack().
        if (!bytes && bytes.error().code == ErrorCode::FileNotFound && name != source.entry)
            continue;
        if (!bytes)
            return tl::unexpected(bytes.error());
        total += bytes->size();
        if (total > limits.totalBytes || source.files.size() >= limits.files) {
            return fail(ErrorCode::TooLarge,
                        {{u"path"_s, path}, {u"sizeBytes"_s, total}, {u"limitBytes"_s, limits.totalBytes}},
                        u"more than %1 files or bytes in all"_s.arg(limits.files));
        }
        source.files.insert(name, *bytes);
        waiting += namedFiles(source, name, limits);
    }
    return source;
}

QStringList missingTranslations(const Framework& framework)
{
    QStringList missing;
    walkTexts(framework, [&missing](const LocalizedText& text, TextRole, const Place&, const QString& path) {
        if (text.isHalf())
            missing.append(path + (text.en.isEmpty() ? u"/en"_s : u"/zh"_s));
    });
    return missing;
}

QByteArray encodePackSource(const PackSource& source)
{
    CborWriter out;
    out.array(4);
    out.utf8(kSourceMagic);
    out.number(kSourceVersion);
    out.text(source.entry);
    out.map(source.files.size());
    for (auto file = source.files.cbegin(); file != source.files.cend(); ++file) {
        out.text(file.key());
        out.bytes(file.value());
    }
    return out.take();
}

Result<PackSource> decodePackSource(const QByteArray& bytes)
{
    CborReader in(bytes);
    PackSource source;
    bool known = in.array() == 4;
    in.expect(kSourceMagic);
    known = in.number() == kSourceVersion && known;
    source.entry = in.text();
    const quint64 count = in.map();
    for (quint64 i = 0; i < count && !in.hasFailed(); ++i) {
        const QString name = in.text();
        source.files.insert(name, in.bytes());
    }
    if (!known || in.hasFailed() || !in.atEnd() || encodePackSource(source) != bytes)
        return fail(ErrorCode::InvalidFramework, {{u"count"_s, 1}}, u"not the source of a pack"_s);
    return source;
}

} // namespace sextant::framework
