#include "app/pack/yaml_json.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fagdansk::pack {
namespace {

TEST(YamlJson, typesOnlyWhatIsPlain)
{
    const struct
    {
        const char *yaml;
        const char *json;
    } cases[] = {
        {"a: 1", R"({"a":1})"},
        {"a: -7", R"({"a":-7})"},
        {"a: 0.60", R"({"a":0.6})"},
        {"a: 1.0", R"({"a":1.0})"},
        {"a: '1'", R"({"a":"1"})"},
        {"a: \"yes\"", R"({"a":"yes"})"},
        {"a: yes", R"({"a":"yes"})"}, // no Norway problem: only true and false are bools
        {"a: true", R"({"a":true})"},
        {"a: 'true'", R"({"a":"true"})"},
        {"a:", R"({"a":null})"},
        {"a: ~", R"({"a":null})"},
        {"a: ''", R"({"a":""})"},
        {"a: nan", R"({"a":"nan"})"},
        {"a: inf", R"({"a":"inf"})"},
        {"a: 1e999", R"({"a":"1e999"})"},
        {"a: 0x10", R"({"a":"0x10"})"},
        {"a: 99999999999999999999", R"({"a":1e+20})"},
        {"b: [1, x]\na: {d: 1, c: 2}", R"({"a":{"c":2,"d":1},"b":[1,"x"]})"},
        {"- a", R"(["a"])"},
    };
    for (const auto &[yaml, json] : cases) {
        std::vector<glossary::Fault> faults;
        const auto root = glossary::parseYaml({"x", yaml}, faults);
        ASSERT_TRUE(root) << yaml;
        EXPECT_EQ(jsonOf(*root).dump(), json) << yaml;
    }
}

} // namespace
} // namespace fagdansk::pack
