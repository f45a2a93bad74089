<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>межа %1 %</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>Не виконано</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 з %2 балів · %3 %</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>Горизонтальна риска: непевність, одна стандартна похибка в кожен бік. Вертикальна риска: межа за правилами.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>і ще %1 (скорочено)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>Скринінг фахової мови</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1, варіант %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Викладач</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>Рекомендація: пропозиція програми</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>Близько до межі</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>Викладач ще не прийняв рішення.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>Пропозицію підтверджено: %1, %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>Обґрунтування: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>Вибір: %1, %2, замість пропозиції програми.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>Рішення викладача</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>Десять слів для початку</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>Слова для початку</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>Знайомі, але ще не пояснені</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: %2 с на 100 слів</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>Час читання</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>Зауваження</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Не замінює VLV-2 чи оцінювання закладу, який проводить FVU.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>Правила %1 · Зміст %2 · Fagdansk %3</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>Програма пропонує. Вирішує викладач.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(скорочено)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>Де лежить аркуш?</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>Код відновлення для Fagdansk</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>Створено для: %1, замість попереднього коду.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>Створено для: %1, під час першого запуску.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>Покладіть аркуш у шафу, що замикається. Скажіть керівництву, де він лежить.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>Видаліть файл, коли аркуш надруковано. Не зберігайте код на комп’ютері чи в електронній пошті.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>Усі викладачі забули пароль? Тоді напишіть код на сторінці, де входять викладачі.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>Без коду й без пароля викладача ніхто не прочитає імен і відповідей учасників. Навіть ті, хто створив програму.</translation>
    </message>
</context>
</TS>
