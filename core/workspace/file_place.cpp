#include "workspace/file_place.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace sextant::workspace {

namespace {

/// Folders in which programs keep what they have received, as they name them on Windows, macOS and Linux.
constexpr std::array<std::pair<const char16_t*, const char16_t*>, 18> kChatFolders{{
    {u"wechat files", u"WeChat"},
    {u"xwechat_files", u"WeChat"},
    {u"com.tencent.xinwechat", u"WeChat"},
    {u"com.tencent.mm", u"WeChat"},
    {u"wxwork", u"WeCom"},
    {u"wecom", u"WeCom"},
    {u"com.tencent.weworkmac", u"WeCom"},
    {u"tencent files", u"QQ"},
    {u"com.tencent.qq", u"QQ"},
    {u"nt_qq", u"QQ"},
    {u"dingtalk", u"DingTalk"},
    {u"dingding", u"DingTalk"},
    {u"com.alibaba.dingtalkmac", u"DingTalk"},
    {u"larkshell", u"Feishu"},
    {u"feishu", u"Feishu"},
    {u"com.bytedance.lark", u"Feishu"},
    {u"telegram desktop", u"Telegram"},
    {u"whatsapp", u"WhatsApp"},
}};

constexpr std::array kMailFolders{u"content.outlook", u"inetcache",      u"mail downloads", u"olk",
                                  u".thunderbird",    u"com.apple.mail", u"foxmail"};

/// Within the system's temporary folder: where mail and archive programs put what is opened from them.
const QString kOpenedFrom =
    QStringLiteral("^(mozilla_.*|\\.mozilla.*|evolution-.*|claws-mail.*|kmail.*|\\.org\\.chromium.*|"
                   "fr-.*|ark-.*|engrampa-.*|temp[0-9]+_.*|rar\\$.*|7z.*|bnz\\..*)$");

bool isOneOf(const QString& folder, const auto& names)
{
    for (const char16_t* name : names)
        if (folder == QStringView(name))
            return true;
    return false;
}

bool isTemporary(const QString& folder, const QString& temporaryFolder)
{
    if (folder.contains(QLatin1String("/appdata/local/temp/"), Qt::CaseInsensitive))
        return true;
    const QString root =
        QDir::cleanPath(temporaryFolder.isEmpty() ? QDir::tempPath() : temporaryFolder) + u'/';
    if (!folder.startsWith(root, Qt::CaseInsensitive))
        return false;
    const QString below = folder.mid(root.size()).section(u'/', 0, 0);
    static const QRegularExpression openedFrom(kOpenedFrom, QRegularExpression::CaseInsensitiveOption);
    return below.isEmpty() || openedFrom.match(below).hasMatch();
}

} // namespace

FilePlace placeOf(const QString& path, const QString& temporaryFolder)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absolutePath()) + u'/';
    const QStringList parts = folder.toLower().split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        for (const auto& [name, program] : kChatFolders)
            if (part == QStringView(name))
                return {PlaceKind::Chat, QString::fromUtf16(program)};
    for (const QString& part : parts)
        if (isOneOf(part, kMailFolders))
            return {PlaceKind::Mail, {}};
    return isTemporary(folder, temporaryFolder) ? FilePlace{PlaceKind::Temporary, {}} : FilePlace{};
}

bool isCopyName(const QString& other, const QString& name)
{
    const QFileInfo one(name);
    const QFileInfo two(other);
    if (one.suffix().compare(two.suffix(), Qt::CaseInsensitive) != 0)
        return false;
    static const QRegularExpression ending(
        QStringLiteral(
            "^\\s*[-_ .]?\\s*([(（]\\d+[)）]|.*(conflict|冲突).*|[-_ ]*(副本|copy)(\\s*[(（]?\\d+[)）]?)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString stem = one.completeBaseName();
    const QString added = two.completeBaseName();
    return added.size() > stem.size() && added.startsWith(stem) &&
           ending.match(added.mid(stem.size())).hasMatch();
}

QStringList copiesBeside(const QString& path)
{
    const QFileInfo file(path);
    QStringList copies;
    const QStringList names =
        file.absoluteDir().entryList({u"*."_qs + file.suffix()}, QDir::Files, QDir::Name);
    for (const QString& name : names)
        if (isCopyName(name, file.fileName()))
            copies << name;
    return copies;
}

} // namespace sextant::workspace
