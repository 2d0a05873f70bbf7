#include "workspace/file_place.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace sextant::workspace;

TEST_CASE("a file in a chat program's folder is recognised on every system", "[workspace][place]")
{
    struct Example
    {
        const char* path;
        const char* program;
    };
    const auto example = GENERATE(
        Example{"/home/lin/Documents/WeChat Files/wxid_1/FileStorage/File/2025-03/评估.sextant", "WeChat"},
        Example{"/home/lin/xwechat_files/wxid_1/msg/file/2025-03/a.sextant", "WeChat"},
        Example{"/Users/lin/Library/Containers/com.tencent.xinWeChat/Data/a.sextant", "WeChat"},
        Example{"/home/lin/Documents/WXWork/168/Cache/File/2025-03/a.sextant", "WeCom"},
        Example{"/home/lin/Documents/Tencent Files/1000/FileRecv/a.sextant", "QQ"},
        Example{"/home/lin/DingTalk/download/a.sextant", "DingTalk"});
    INFO(example.path);
    CHECK(placeOf(QString::fromUtf8(example.path)) ==
          FilePlace{PlaceKind::Chat, QString::fromLatin1(example.program)});
}

TEST_CASE("attachments and temporary files are told from a user's own", "[workspace][place]")
{
    const QString temporary = QStringLiteral("/tmp");
    const auto kind = [&](const char* path) { return placeOf(QString::fromUtf8(path), temporary).kind; };
    CHECK(kind("/tmp/a.sextant") == PlaceKind::Temporary);
    CHECK(kind("/tmp/mozilla_lin0/a.sextant") == PlaceKind::Temporary);
    CHECK(kind("/tmp/Temp1_files.zip/a.sextant") == PlaceKind::Temporary);
    CHECK(kind("/tmp/work of mine/a.sextant") == PlaceKind::Own);
    CHECK(kind("/home/lin/INetCache/Content.Outlook/X1/a.sextant") == PlaceKind::Mail);
    CHECK(kind("/home/lin/Documents/a.sextant") == PlaceKind::Own);
    CHECK(kind("/home/lin/wechat notes/a.sextant") == PlaceKind::Own);
    CHECK(kind("/home/lin/tmp/a.sextant") == PlaceKind::Own);
}

TEST_CASE("names of second copies are recognised, and no others", "[workspace][place]")
{
    const QString name = QStringLiteral("海桥 2026.sextant");
    for (const char* copy :
         {"海桥 2026(1).sextant", "海桥 2026 (1).sextant", "海桥 2026（2）.sextant",
          "海桥 2026 的冲突副本.sextant", "海桥 2026 (Lin's conflicted copy 2026-03-14).sextant",
          "海桥 2026 - 副本.sextant", "海桥 2026 - 副本 (2).sextant", "海桥 2026 - Copy.sextant",
          "海桥 2026_conflict-20260314.sextant", "海桥 2026.sync-conflict-20260314-140200-ABC.sextant"})
    {
        INFO(copy);
        CHECK(isCopyName(QString::fromUtf8(copy), name));
    }
    for (const char* other : {"海桥 2026.sextant", "海桥 2027.sextant", "海桥 2026 final.sextant",
                              "海桥.sextant", "海桥 2026(1).txt", "海桥 20261.sextant"})
    {
        INFO(other);
        CHECK_FALSE(isCopyName(QString::fromUtf8(other), name));
    }
}

TEST_CASE("copies beside a file are found by name", "[workspace][place]")
{
    QTemporaryDir folder;
    for (const char* name : {"a.sextant", "a (1).sextant", "a - 副本.sextant", "b (1).sextant", "a (1).txt"})
    {
        QFile file(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(copiesBeside(folder.filePath(QStringLiteral("a.sextant"))) ==
          QStringList{QStringLiteral("a (1).sextant"), QStringLiteral("a - 副本.sextant")});
    CHECK(copiesBeside(folder.filePath(QStringLiteral("nowhere/a.sextant"))).isEmpty());
}
