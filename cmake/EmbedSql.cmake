# fagdansk_embed_sql(records OUTPUT embedded_sql FILES a.sql b.sql): compiles SQL files in, as {file name without folder, text} pairs in
# `namespace fagdansk::records { extern const EmbeddedSql embeddedSql[]; }`, declared in app/records/embedded_sql.h.
function(fagdansk_embed_sql target)
  cmake_parse_arguments(EMBED "" "" "FILES" ${ARGN})
  set(rows "")
  foreach(file IN LISTS EMBED_FILES)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
    file(READ "${CMAKE_CURRENT_SOURCE_DIR}/${file}" text)
    get_filename_component(name "${file}" NAME)
    string(APPEND rows "    {\"${name}\", R\"sql(${text})sql\"},\n")
  endforeach()
  set(output "${CMAKE_CURRENT_BINARY_DIR}/embedded_sql.cpp")
  file(CONFIGURE OUTPUT "${output}" CONTENT
"#include \"app/records/embedded_sql.h\"

namespace fagdansk::records {
namespace {
constexpr EmbeddedSql files[] = {
@rows@};
} // namespace

std::span<const EmbeddedSql> embeddedSql()
{
    return files;
}
} // namespace fagdansk::records
" @ONLY)
  target_sources(${target} PRIVATE "${output}")
endfunction()
