#include "screening/marking/near_words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <unordered_map>

namespace fagdansk::marking {
namespace {
using Group = std::string_view;

// Not synonyms for a dictionary: what stands for what in a short explanation of a thing at work.
constexpr std::array nearWords{
    Group("kilo kg kilogram"),
    Group("ton tons"),
    Group("meter m cm centimeter"),
    Group("liter l"),
    Group("grad celsius"),
    Group("sted plads område rum"),
    Group("firma virksomhed arbejdsplads fabrik"),
    Group("job arbejde"),
    Group("snavs skidt beskidt snavset skidtet møg"),
    Group("plet smuds"),
    Group("affald skrald rest"),
    Group("ild flamme brand"),
    Group("varme varm hed hede"),
    Group("maskine apparat anlæg"),
    Group("værktøj redskab udstyr ting"),
    Group("papir ark seddel dokument blad side"),
    Group("liste skema plan tabel oversigt"),
    Group("mappe bog"),
    Group("skilt tegn mærke symbol billede ikon"),
    Group("etiket mærkat label"),
    Group("vejledning instruks instruktion manual regel"),
    Group("beskytte passe sikre værne skærme"),
    Group("beskyttelse sikkerhed"),
    Group("sikker tryg"),
    Group("rense vaske pudse"),
    Group("tørre aftørre"),
    Group("ren rengøre rent"),
    Group("samle forbinde binde lime"),
    Group("sammen samlet"),
    Group("fast stram"),
    Group("hurtig straks øjeblikkelig omgående akut"),
    Group("pludselig pludseligt uventet"),
    Group("læge hospital sygehus skadestue ambulance sygeplejerske"),
    Group("syg sygdom dårlig"),
    Group("dø død dræbe døde"),
    Group("såret sår skade kvæste"),
    Group("ond smerte"),
    Group("vælte tippe falde styrte"),
    Group("knække brække revne ødelægge smadre"),
    Group("skade ødelægge"),
    Group("stang pind stav stok"),
    Group("tråd wire"),
    Group("rør slange"),
    Group("klods blok"),
    Group("beholder flaske dunk tank cylinder tønde"),
    Group("kasse pakke boks æske"),
    Group("pose sæk"),
    Group("jern metal stål aluminium"),
    Group("plade stykke emne del"),
    Group("larm støj lyd spektakel"),
    Group("larme støje"),
    Group("høre hørelse"),
    Group("vare gods last produkt"),
    Group("palle pall"),
    Group("lille små"),
    Group("stor kæmpe"),
    Group("høj højt"),
    Group("tung tungt vægt veje"),
    Group("tynd fin"),
    Group("tyk kraftig"),
    Group("stærk kraftig skarp hård"),
    Group("lys stråle"),
    Group("gnist glød sprøjt"),
    Group("smelte flyde"),
    Group("smeltebad bad"),
    Group("stoppe standse afbryde slukke"),
    Group("starte tænde"),
    Group("trykke skubbe"),
    Group("løfte hæve"),
    Group("flytte transportere køre"),
    Group("stable stabel"),
    Group("person menneske mand folk kollega nogen arbejder"),
    Group("krop hud"),
    Group("ansigt hoved"),
    Group("hånd finger arm"),
    Group("luft ilt"),
    Group("røg damp"),
    Group("ånde indånde"),
    Group("gulv jord"),
    Group("bord overflade"),
    Group("tøj beklædning"),
    Group("handske vante"),
    Group("dør port udgang"),
    Group("ud udenfor"),
    Group("vej gang"),
    Group("bakterie virus mikrobe bacille"),
    Group("smitte sprede overføre"),
    Group("middel sæbe kemikalie"),
    Group("stof middel kemikalie"),
    Group("syre sur"),
    Group("gift giftig"),
    Group("farlig fare risiko"),
    Group("ulykke uheld"),
    Group("advare advarsel"),
    Group("mængde antal"),
    Group("højst maksimal maks max maximum største maksimum"),
    Group("midt midte midten centrum center midtpunkt"),
    Group("balance ligevægt"),
    Group("ende kant"),
    Group("hylde stativ reol"),
    Group("opbevare gemme lagre"),
    Group("lager hal"),
    Group("strøm elektricitet el elektrisk"),
    Group("batteri akku"),
    Group("oplade lade"),
    Group("stof klud"),
    Group("strimmel bånd"),
    Group("hegn bom afspærring"),
    Group("spærre lukke"),
    Group("forbyde forbudt"),
    Group("vise fortælle forklare"),
    Group("læse stå"),
    Group("undgå forhindre hindre"),
};

using Groups = std::unordered_multimap<std::string_view, std::size_t>;

const Groups &groups()
{
    static const auto made = [] {
        Groups byWord;
        for (std::size_t i = 0; i < nearWords.size(); ++i) {
            const auto words = nearWords[i];
            for (std::size_t at = 0; at < words.size();) {
                const auto end = std::min(words.find(' ', at), words.size());
                byWord.emplace(words.substr(at, end - at), i);
                at = end + 1;
            }
        }
        return byWord;
    }();
    return made;
}
} // namespace

bool areNear(std::string_view wanted, const std::vector<std::string> &stems)
{
    const auto [first, last] = groups().equal_range(wanted);
    return std::any_of(first, last, [&](const auto &group) {
        return std::ranges::any_of(stems, [&](const std::string &stem) {
            const auto [from, to] = groups().equal_range(stem);
            return std::any_of(from, to, [&](const auto &other) { return other.second == group.second; });
        });
    });
}

} // namespace fagdansk::marking
