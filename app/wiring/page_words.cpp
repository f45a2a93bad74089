#include "app/wiring/page_words.h"

#include <map>

namespace fagdansk::wiring {
namespace {

constexpr PageWords danish{"Hverdagstekst",
                           "Fagets ord",
                           "Fagtekst",
                           "Delen er ikke taget til ende eller ikke vurderet.",
                           "Resultatet ligger så tæt på grænsen, at det kan være over eller under.",
                           "Resultatet ligger under grænsen.",
                           "Resultatet ligger over grænsen.",
                           "Kursus: %1",
                           "Sted: %1",
                           "Henvist af: %1",
                           "Ekstra tid: %1 %",
                           "Teksterne måtte læses op. Opgaver, hvor det blev brugt: %1"};
constexpr PageWords english{"Everyday text",
                            "Trade words",
                            "Technical text",
                            "The part was not finished or is not marked yet.",
                            "The result is so close to the limit that it may be above or below it.",
                            "The result is below the limit.",
                            "The result is above the limit.",
                            "Course: %1",
                            "Place: %1",
                            "Referred by: %1",
                            "Extra time: %1 %",
                            "The texts could be read aloud. Tasks in which this was used: %1"};
constexpr PageWords arabic{"نص من الحياة اليومية",
                           "كلمات المهنة",
                           "نص مهني",
                           "لم يكتمل هذا الجزء أو لم يُقيَّم بعد.",
                           "النتيجة قريبة جدًا من الحد، وقد تكون فوقه أو تحته.",
                           "النتيجة أقل من الحد.",
                           "النتيجة أعلى من الحد.",
                           "الدورة: %1",
                           "المكان: %1",
                           "الجهة المُحيلة: %1",
                           "وقت إضافي: %1 %",
                           "سُمح بقراءة النصوص بصوت عالٍ. عدد المهام التي استُخدم فيها ذلك: %1"};
constexpr PageWords polish{"Tekst codzienny",
                           "Słowa zawodowe",
                           "Tekst zawodowy",
                           "Ta część nie jest ukończona albo nie jest oceniona.",
                           "Wynik jest tak blisko progu, że może być powyżej albo poniżej.",
                           "Wynik jest poniżej progu.",
                           "Wynik jest powyżej progu.",
                           "Kurs: %1",
                           "Miejsce: %1",
                           "Kto skierował: %1",
                           "Dodatkowy czas: %1 %",
                           "Teksty można było odsłuchać. Liczba zadań, przy których z tego skorzystano: %1"};
constexpr PageWords ukrainian{"Побутовий текст",
                              "Фахові слова",
                              "Фаховий текст",
                              "Цю частину не закінчено або не оцінено.",
                              "Результат так близько до межі, що може бути вище або нижче.",
                              "Результат нижче межі.",
                              "Результат вище межі.",
                              "Курс: %1",
                              "Місце: %1",
                              "Хто направив: %1",
                              "Додатковий час: %1 %",
                              "Тексти дозволялося прослухати. Кількість завдань, де цим скористалися: %1"};
constexpr PageWords turkish{"Gündelik metin",
                            "Meslek kelimeleri",
                            "Mesleki metin",
                            "Bu bölüm bitirilmedi veya puanlanmadı.",
                            "Sonuç sınıra o kadar yakın ki üstünde de altında da olabilir.",
                            "Sonuç sınırın altında.",
                            "Sonuç sınırın üstünde.",
                            "Kurs: %1",
                            "Yer: %1",
                            "Yönlendiren: %1",
                            "Ek süre: %%1",
                            "Metinlerin sesli okunmasına izin verildi. Kullanıldığı görev sayısı: %1"};
} // namespace

const PageWords &pageWords(std::string_view language)
{
    static const std::map<std::string_view, const PageWords &> all{
        {"en", english}, {"ar", arabic}, {"pl", polish}, {"uk", ukrainian}, {"tr", turkish}};
    const auto found = all.find(language);
    return found == all.end() ? danish : found->second;
}

} // namespace fagdansk::wiring
