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
    <message>
        <source>Hverdagstekst</source>
        <translation>Tekst codzienny</translation>
    </message>
    <message>
        <source>Fagets ord</source>
        <translation>Słowa zawodowe</translation>
    </message>
    <message>
        <source>Fagtekst</source>
        <translation>Tekst zawodowy</translation>
    </message>
    <message>
        <source>Det går godt. Du kan følge med her.</source>
        <translation>Idzie dobrze. Możesz tu nadążyć.</translation>
    </message>
    <message>
        <source>Du er tæt på grænsen. Det er godt at øve lidt mere.</source>
        <translation>Jesteś blisko progu. Warto jeszcze trochę poćwiczyć.</translation>
    </message>
    <message>
        <source>Det er svært endnu. Det kan du øve.</source>
        <translation>To jest jeszcze trudne. Możesz to ćwiczyć.</translation>
    </message>
    <message>
        <source>Den del har du ikke lavet.</source>
        <translation>Tej części nie ma.</translation>
    </message>
    <message>
        <source>Du måtte høre teksterne.</source>
        <translation>Można było posłuchać tekstów.</translation>
    </message>
    <message>
        <source>Du fik %1 % ekstra tid.</source>
        <translation>Czas był dłuższy o %1%.</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>Zawód</translation>
    </message>
    <message>
        <source>Kursus</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Dit resultat</source>
        <translation>Twój wynik</translation>
    </message>
    <message>
        <source>Sådan gik det</source>
        <translation>Jak poszło</translation>
    </message>
    <message>
        <source>Det har din lærer besluttet</source>
        <translation>Decyzja nauczyciela</translation>
    </message>
    <message>
        <source>Hjælp, du havde</source>
        <translation>Pomoc, z której można było skorzystać</translation>
    </message>
    <message>
        <source>Papiret er dit. Du bestemmer, hvem der må se det. Spørg din lærer, hvis noget er svært at forstå.</source>
        <translation>Ten dokument należy do Ciebie. Ty decydujesz, kto może go zobaczyć. Zapytaj nauczyciela, jeśli coś jest trudne do zrozumienia.</translation>
    </message>
    <message>
        <source>Samtale om dit resultat</source>
        <translation>Rozmowa o Twoim wyniku</translation>
    </message>
    <message>
        <source>Det taler vi om</source>
        <translation>O tym rozmawiamy</translation>
    </message>
    <message>
        <source>Hvad var let? Hvad var svært?</source>
        <translation>Co było łatwe? Co było trudne?</translation>
    </message>
    <message>
        <source>Hvad skal du bruge dansk til på kurset?</source>
        <translation>Do czego będzie Ci potrzebny duński na kursie?</translation>
    </message>
    <message>
        <source>Hvordan kan du bedst lide at øve?</source>
        <translation>Jak najbardziej lubisz ćwiczyć?</translation>
    </message>
    <message>
        <source>Det aftaler vi</source>
        <translation>Na to się umawiamy</translation>
    </message>
    <message>
        <source>Undervisning af voksne er en offentlig opgave (databeskyttelsesforordningens artikel 6, stk. 1, litra e).</source>
        <translation>Nauczanie dorosłych jest zadaniem publicznym (RODO, art. 6 ust. 1 lit. e).</translation>
    </message>
    <message>
        <source>Dine oplysninger</source>
        <translation>Twoje dane</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>Kto jest odpowiedzialny?</translation>
    </message>
    <message>
        <source>%1 har ansvaret for det, der står om dig i programmet Fagdansk.</source>
        <translation>%1 odpowiada za to, co program Fagdansk zawiera o Tobie.</translation>
    </message>
    <message>
        <source>Hvad gemmer vi?</source>
        <translation>Co zapisujemy?</translation>
    </message>
    <message>
        <source>Dit navn, dit kaldenavn og dit modersmål.</source>
        <translation>Twoje imię i nazwisko, krótkie imię i język ojczysty.</translation>
    </message>
    <message>
        <source>Dine svar i screeningen, og hvordan det går med de ord, du øver.</source>
        <translation>Twoje odpowiedzi w screeningu i to, jak idzie z ćwiczonymi słowami.</translation>
    </message>
    <message>
        <source>Det, du og din lærer taler om, og det, din lærer beslutter.</source>
        <translation>To, o czym rozmawiasz z nauczycielem, i decyzję nauczyciela.</translation>
    </message>
    <message>
        <source>Vi gemmer aldrig dit CPR-nummer. Når du siger et ord højt, gemmer vi ikke din stemme.</source>
        <translation>Nigdy nie zapisujemy Twojego numeru CPR. Gdy mówisz słowo na głos, nie zapisujemy Twojego głosu.</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Po co?</translation>
    </message>
    <message>
        <source>Vi vil finde ud af, om du kan følge et kursus på dansk, og hvilke ord du kan øve.</source>
        <translation>Chcemy wiedzieć, czy nadążysz na kursie po duńsku i jakie słowa możesz ćwiczyć.</translation>
    </message>
    <message>
        <source>Hvem kan se det?</source>
        <translation>Kto może to zobaczyć?</translation>
    </message>
    <message>
        <source>Kun lærerne på stedet.</source>
        <translation>Tylko nauczyciele w tym miejscu.</translation>
    </message>
    <message>
        <source>Andre får kun noget, hvis du siger ja. Du ser først, hvad de får.</source>
        <translation>Inni dostaną coś tylko wtedy, gdy się zgodzisz. Najpierw zobaczysz, co dostaną.</translation>
    </message>
    <message>
        <source>Hvor længe?</source>
        <translation>Jak długo?</translation>
    </message>
    <message>
        <source>Vi sletter det, når vi ikke skal bruge det mere, eller når du beder om det.</source>
        <translation>Usuwamy to, gdy nie jest już potrzebne albo gdy o to poprosisz.</translation>
    </message>
    <message>
        <source>Det kan du</source>
        <translation>Co możesz zrobić</translation>
    </message>
    <message>
        <source>Du kan se, hvad der står om dig, og få fejl rettet.</source>
        <translation>Możesz zobaczyć, co jest o Tobie zapisane, i poprosić o poprawienie błędów.</translation>
    </message>
    <message>
        <source>Du kan sige nej til at give oplysninger videre. Det ændrer intet for dig.</source>
        <translation>Możesz nie zgodzić się na przekazanie danych. Nic to dla Ciebie nie zmieni.</translation>
    </message>
    <message>
        <source>Du kan klage til Datatilsynet: datatilsynet.dk</source>
        <translation>Możesz złożyć skargę do duńskiego urzędu ochrony danych: datatilsynet.dk</translation>
    </message>
</context>
</TS>
