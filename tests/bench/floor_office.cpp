// The least that a document for office programs costs.
// Usage: bench_floor_office xlsx OUT ROWS   libxlsxwriter writes ROWS rows of 24 cells, twice, with one
// format
//        bench_floor_office zip IN OUT      the parts of IN, unpacked beforehand in memory, packed again

#include <zip.h>

#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace {

int writeCells(const char* path, int rows)
{
    constexpr int kColumns = 24;
    lxw_workbook* book = workbook_new(path);
    for (const char* name : {"one", "two"}) {
        lxw_worksheet* sheet = workbook_add_worksheet(book, name);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < kColumns; ++column) {
                const auto r = static_cast<lxw_row_t>(row);
                const auto c = static_cast<lxw_col_t>(column);
                if (column % 3 == 0)
                    worksheet_write_number(sheet, r, c, row, nullptr);
                else
                    worksheet_write_string(sheet, r, c, "Seen the records of the last twelve months.",
                                           nullptr);
            }
        }
    }
    return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}

std::vector<std::pair<std::string, std::vector<char>>> partsOf(const char* path)
{
    std::vector<std::pair<std::string, std::vector<char>>> parts;
    zip_t* archive = zip_open(path, ZIP_RDONLY, nullptr);
    if (archive == nullptr)
        return parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat);
        std::vector<char> content(stat.size);
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, content.data(), stat.size);
        zip_fclose(file);
        parts.emplace_back(stat.name, std::move(content));
    }
    zip_discard(archive);
    return parts;
}

int pack(const char* from, const char* to)
{
    const auto parts = partsOf(from);
    zip_t* archive = zip_open(to, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (parts.empty() || archive == nullptr)
        return 1;
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), 0);
    return zip_close(archive);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    return std::strcmp(argv[1], "xlsx") == 0 ? writeCells(argv[2], std::atoi(argv[3]))
                                             : pack(argv[2], argv[3]);
}
