<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>próg %1%</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>Nie wykonano</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 z %2 pkt · %3%</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>Pozioma kreska: niepewność, jeden błąd standardowy w każdą stronę. Pionowa kreska: próg według zasad.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>i jeszcze %1 (skrócono)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>Screening języka zawodowego</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Nauczyciel</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>Zalecenie: propozycja programu</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>Blisko progu</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>Nauczyciel nie podjął jeszcze decyzji.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>Potwierdzenie propozycji: %1, %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>Uzasadnienie: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>Wybór: %1, %2, zamiast propozycji programu.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>Decyzja nauczyciela</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>Dziesięć słów na początek</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>Słowa na początek</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>Znane, ale jeszcze niewyjaśnione</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: %2 s na 100 słów</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>Czas czytania</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Nie zastępuje VLV-2 ani oceny placówki prowadzącej FVU.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>Zasady %1 · Treść %2 · Fagdansk %3</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>Program proponuje. Decyduje nauczyciel.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(skrócono)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>Gdzie jest kartka?</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>Kod odzyskiwania programu Fagdansk</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>Utworzono dla: %1, w miejsce wcześniejszego kodu.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>Utworzono dla: %1, przy pierwszym uruchomieniu.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>Włóż kartkę do szafki zamykanej na klucz. Powiedz kierownictwu, gdzie jest.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>Usuń plik po wydrukowaniu kartki. Nie trzymaj kodu na komputerze ani w e-mailu.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>Wszyscy nauczyciele zapomnieli hasła? Wpisz kod na stronie logowania nauczycieli.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>Bez kodu i bez hasła nauczyciela nikt nie odczyta nazwisk i odpowiedzi uczestników. Nawet ci, którzy stworzyli program.</translation>
    </message>
</context>
</TS>
