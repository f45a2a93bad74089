<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="da">
<context>
    <name>AccessBox</name>
    <message>
        <location filename="../Desk/AccessBox.qml" line="+12"/>
        <source>Adgang</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltageren åbner med sin billedkode. Er den glemt, så slet den. Deltageren vælger en ny næste gang.</source>
        <translation>Uczestnik wchodzi swoim kodem obrazkowym. Jeśli go zapomniał, usuń kod. Następnym razem uczestnik wybierze nowy.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren vælger sin billedkode første gang.</source>
        <translation>Uczestnik wybiera kod obrazkowy za pierwszym razem.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Slet billedkoden</source>
        <translation>Usuń kod obrazkowy</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet deltageren …</source>
        <translation>Usuń uczestnika…</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Vil du slette %1?</source>
        <translation>Usunąć uczestnika „%1”?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navn, svar, vurderinger, beslutninger og øvede ord forsvinder, også fra kopierne. Det kan ikke gøres om.</source>
        <translation>Imię i nazwisko, odpowiedzi, oceny, decyzje i przećwiczone słowa znikną, również z kopii. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet for altid</source>
        <translation>Usuń na zawsze</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../Desk/AgreementPage.qml" line="+12"/>
        <source>Enighed</source>
        <translation>Zgodność</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar er vurderet af to lærere</source>
        <translation>
            <numerusform>%n odpowiedź oceniło dwoje nauczycieli</numerusform>
            <numerusform>%n odpowiedzi oceniło dwoje nauczycieli</numerusform>
            <numerusform>%n odpowiedzi oceniło dwoje nauczycieli</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ingen svar er vurderet to gange endnu.</source>
        <translation>Żadna odpowiedź nie została jeszcze oceniona dwa razy.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg »Anden vurdering« i menuen. Så vurderer du de svar, som en anden lærer har vurderet.</source>
        <translation>Wybierz „Druga ocena” w menu. Ocenisz wtedy odpowiedzi, które ocenił inny nauczyciel.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alle svar</source>
        <translation>Wszystkie odpowiedzi</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De to lærere gav samme point i %1 % af svarene.</source>
        <translation>Oboje nauczyciele dali tyle samo punktów w %1% odpowiedzi.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Vægtet kappa (QWK) er %1. 1 er fuld enighed, 0 er ikke bedre end tilfældet.</source>
        <translation>Ważona kappa (QWK) wynosi %1. 1 to pełna zgodność, 0 to nie lepiej niż przypadek.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Der er for få forskellige point til at regne en vægtet kappa ud.</source>
        <translation>Za mało różnych punktów, aby obliczyć ważoną kappę.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n svar at blive enige om</source>
        <translation>
            <numerusform>%n odpowiedź do uzgodnienia</numerusform>
            <numerusform>%n odpowiedzi do uzgodnienia</numerusform>
            <numerusform>%n odpowiedzi do uzgodnienia</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I er blevet enige om alle svar</source>
        <translation>Uzgodniono wszystkie odpowiedzi</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Spørgsmål for spørgsmål</source>
        <translation>Pytanie po pytaniu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De spørgsmål, I er mindst enige om, står øverst.</source>
        <translation>Pytania z najmniejszą zgodnością są na górze.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementRow.qml" line="+34"/>
        <source>%n svar</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ens: %1 %</source>
        <translation>tak samo: %1%</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>QWK %1</source>
        <translation>QWK %1</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <location filename="../Desk/AssignmentForm.qml" line="+25"/>
        <source>Ordliste</source>
        <translation>Lista słów</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en ordliste</source>
        <translation>Wybierz listę słów</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvilke ord?</source>
        <translation>Które słowa?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Emner</source>
        <translation>Tematy</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Valgte ord</source>
        <translation>Wybrane słowa</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Kurset begynder</source>
        <translation>Początek kursu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt uden kursus</source>
        <translation>Data albo puste pole, jeśli nie ma kursu</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Øvelsen begynder</source>
        <translation>Początek ćwiczeń</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt for i dag</source>
        <translation>Data albo puste pole: od dzisiaj</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dage om ugen</source>
        <translation>Dni w tygodniu</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dage</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Minutter hver gang</source>
        <translation>Minuty za każdym razem</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minutter</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Giv opgaven</source>
        <translation>Przydziel zadanie</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fortryd</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>AssignmentLine</name>
    <message>
        <location filename="../Desk/AssignmentLine.qml" line="+34"/>
        <source>%1 · holdet %2</source>
        <translation>%1 · grupa %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tag tilbage</source>
        <translation>Wycofaj</translation>
    </message>
</context>
<context>
    <name>AssignmentsBox</name>
    <message>
        <location filename="../Desk/AssignmentsBox.qml" line="+12"/>
        <source>Ord at lære</source>
        <translation>Słowa do nauki</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ingen opgave endnu. Giv en, så kommer de ord først i øvelsen.</source>
        <translation>Nie ma jeszcze zadania. Przydziel je, a te słowa będą pierwsze w ćwiczeniach.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Giv en opgave</source>
        <translation>Przydziel zadanie</translation>
    </message>
</context>
<context>
    <name>BulkColumns</name>
    <message>
        <location filename="../Desk/BulkColumns.qml" line="+10"/>
        <source>Sådan skal arket se ud</source>
        <translation>Jak ma wyglądać arkusz</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Øverst står kolonnernes navne. Derunder er der en række til hver deltager.</source>
        <translation>Na górze są nazwy kolumn. Pod nimi jeden wiersz na uczestnika.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Navn og Kaldenavn skal stå der. Modersmål og Fag må gerne stå tomme.</source>
        <translation>Navn (nazwisko) i Kaldenavn (imię na ekranie) są wymagane. Modersmål (język ojczysty) i Fag (zawód) mogą być puste.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fag kan være: %1.</source>
        <translation>Fag (zawód) to jeden z: %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Skriv ikke cpr-numre i navnene. Andre kolonner bliver ikke læst ind.</source>
        <translation>Nie wpisuj numerów CPR w nazwiskach. Inne kolumny nie są wczytywane.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem et tomt ark</source>
        <translation>Zapisz pusty arkusz</translation>
    </message>
</context>
<context>
    <name>BulkEnrolmentPage</name>
    <message>
        <location filename="../Desk/BulkEnrolmentPage.qml" line="+11"/>
        <source>Flere nye deltagere</source>
        <translation>Wielu nowych uczestników</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hent dem fra et regneark.</source>
        <translation>Wczytaj ich z arkusza.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Læser filen …</source>
        <translation>Czytam plik …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Annuller</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n deltagere er oprettet.</source>
        <translation>
            <numerusform>Zapisano %n uczestnika.</numerusform>
            <numerusform>Zapisano %n uczestników.</numerusform>
            <numerusform>Zapisano %n uczestników.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De vælger selv deres billedkode, første gang de er her.</source>
        <translation>Kod obrazkowy wybiorą sami, gdy będą tu pierwszy raz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se deltagerne</source>
        <translation>Zobacz uczestników</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd, og slet dem igen</source>
        <translation>Cofnij i usuń ich</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message numerus="yes">
        <location filename="../Desk/BulkPreview.qml" line="+15"/>
        <source>%n deltagere er klar til at blive oprettet.</source>
        <translation>
            <numerusform>%n uczestnik jest gotowy do zapisania.</numerusform>
            <numerusform>%n uczestników jest gotowych do zapisania.</numerusform>
            <numerusform>%n uczestników jest gotowych do zapisania.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n rækker skal rettes.</source>
        <translation>
            <numerusform>%n wiersz trzeba poprawić.</numerusform>
            <numerusform>%n wiersze trzeba poprawić.</numerusform>
            <numerusform>%n wierszy trzeba poprawić.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen at oprette.</source>
        <translation>Nie ma tu nikogo do zapisania.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ingen er oprettet endnu. Se rækkerne igennem først.</source>
        <translation>Nikt nie jest jeszcze zapisany. Najpierw przejrzyj wiersze.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen er oprettet. Ret arket, gem det, og læs det igen.</source>
        <translation>Nikt nie został zapisany. Popraw arkusz, zapisz go i wczytaj ponownie.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opret dem alle</source>
        <translation>Zapisz wszystkich</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs filen igen</source>
        <translation>Wczytaj plik ponownie</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <location filename="../Desk/BulkRow.qml" line="+14"/>
        <source>Række %1</source>
        <translation>Wiersz %1</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <location filename="../Screening/ChoiceStep.qml" line="+69"/>
        <source>Ved ikke</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../Start/CodeStep.qml" line="+15"/>
        <source>Gem denne kode</source>
        <translation>Zachowaj ten kod</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Svarene er låst. Glemmer alle lærere deres adgangskode, er denne kode den eneste vej ind. Den vises kun nu.</source>
        <translation>Odpowiedzi są zaszyfrowane. Jeśli wszyscy nauczyciele zapomną hasła, ten kod będzie jedynym sposobem, żeby się do nich dostać. Pokazujemy go tylko teraz.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Arket ligger her: %1</source>
        <translation>Kartka jest tutaj: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lav et ark til udskrift</source>
        <translation>Przygotuj kartkę do druku</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har gemt koden</source>
        <translation>Kod jest zapisany</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <location filename="../Desk/ConditionsBox.qml" line="+10"/>
        <source>Sådan blev screeningen gennemført</source>
        <translation>Jak przebiegał screening</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <location filename="../Desk/ContextFields.qml" line="+10"/>
        <location line="+74"/>
        <source>Ved ikke</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Det ved du</source>
        <translation>Co wiesz</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Screeningen kan ikke måle det. Udfyld, hvad du ved.</source>
        <translation>Screening tego nie zmierzy. Wpisz to, co wiesz.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Mundtligt niveau</source>
        <translation>Poziom w mówieniu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Skriftligt niveau</source>
        <translation>Poziom w piśmie</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Bez VLV-2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler FVU</source>
        <translation>Zaleca FVU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Zaleca danskuddannelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Zaleca test na dysleksję</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler intet</source>
        <translation>Nic nie zaleca</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Dato for VLV-2</source>
        <translation>Data VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel 12.11.2026</source>
        <translation>Na przykład 12.11.2026</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Resultat af VLV-2</source>
        <translation>Wynik VLV-2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Års skolegang</source>
        <translation>Lata nauki w szkole</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt, hvis du ikke ved det</source>
        <translation>Zostaw puste, jeśli nie wiesz</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læser latinske bogstaver</source>
        <translation>Czyta litery łacińskie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ja</source>
        <translation>Tak</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delvist</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nej</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <location filename="../Desk/ConversationPage.qml" line="+11"/>
        <source>Samtale</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spørg frit. Skriv kun det, der betyder noget for undervisningen. Alt gemmes, mens du skriver.</source>
        <translation>Pytaj swobodnie. Zapisuj tylko to, co ważne dla nauki. Wszystko zapisuje się podczas pisania.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gemt</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gemmer …</source>
        <translation>Zapisuję…</translation>
    </message>
</context>
<context>
    <name>CopyAge</name>
    <message>
        <location filename="../Desk/CopyAge.qml" line="+10"/>
        <source>Der er ingen kopi endnu.</source>
        <translation>Nie ma jeszcze kopii.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i dag.</source>
        <translation>Codzienna kopia jest z dzisiaj.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i går.</source>
        <translation>Codzienna kopia jest z wczoraj.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er %1 dage gammel.</source>
        <translation>Codzienna kopia jest sprzed %1 dni.</translation>
    </message>
</context>
<context>
    <name>DecidedBox</name>
    <message>
        <location filename="../Desk/DecidedBox.qml" line="+11"/>
        <source>Beslutning</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Afviger fra forslaget: %1</source>
        <translation>Odbiega od propozycji: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem som PDF og åbn</source>
        <translation>Zapisz jako PDF i otwórz</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Dokumenter</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tag op igen</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <location filename="../Desk/DecisionPage.qml" line="+13"/>
        <source>%1, form %2 · stoppet undervejs</source>
        <translation>%1, wersja %2 · przerwano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, form %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Henter profilen …</source>
        <translation>Wczytuję profil…</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../Desk/DeskPage.qml" line="+89"/>
        <source>Tilbage</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>DeskSideBar</name>
    <message>
        <location filename="../Desk/DeskSideBar.qml" line="+15"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I dag</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til vurdering</source>
        <translation>Do oceny</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Anden vurdering</source>
        <translation>Druga ocena</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltagere</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ordlister</source>
        <translation>Listy słów</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Indstillinger</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Lys skærm</source>
        <translation>Jasny ekran</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Ciemny ekran</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ud</source>
        <translation>Wyloguj się</translation>
    </message>
</context>
<context>
    <name>DisagreementRow</name>
    <message>
        <location filename="../Desk/DisagreementRow.qml" line="+9"/>
        <source>ikke forklaret</source>
        <translation>niewyjaśnione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>wyjaśnione</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 gav %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <location filename="../Desk/DocumentChoice.qml" line="+11"/>
        <source>Hvilket dokument?</source>
        <translation>Który dokument?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Til hvem?</source>
        <translation>Dla kogo?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel skolen eller jobcentret, og hvem der</source>
        <translation>Na przykład szkoła lub urząd pracy (jobcenter) i kto tam</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det står i det</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Deltageren har sagt ja til, at det gives videre.</source>
        <translation>Uczestnik zgodził się na przekazanie.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem som PDF og åbn</source>
        <translation>Zapisz jako PDF i otwórz</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skriv, hvem det er til, og spørg deltageren først.</source>
        <translation>Napisz, dla kogo jest dokument, i najpierw zapytaj uczestnika.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gemt: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../Desk/DocumentsPage.qml" line="+11"/>
        <source>Dokumenter</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sådan ser siden ud</source>
        <translation>Tak wygląda strona</translation>
    </message>
</context>
<context>
    <name>DoorFoot</name>
    <message>
        <location filename="../Door/DoorFoot.qml" line="+31"/>
        <source>Eksempelhold</source>
        <translation>Przykładowa grupa</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Lærer</source>
        <translation>Nauczyciel</translation>
    </message>
</context>
<context>
    <name>DoorPlace</name>
    <message>
        <location filename="../Door/DoorPlace.qml" line="+23"/>
        <source>Find dit billede</source>
        <translation>Znajdź swój obrazek</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læs op</source>
        <translation>Przeczytaj na głos</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find dit billede, og tryk på det.</source>
        <translation>Znajdź swój obrazek i naciśnij go.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lys skærm</source>
        <translation>Jasny ekran</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Ciemny ekran</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>De seneste</source>
        <translation>Ostatni</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Her er ingen deltagere endnu. En lærer logger ind og opretter den første.</source>
        <translation>Nie ma tu jeszcze uczestników. Nauczyciel loguje się i dodaje pierwszą osobę.</translation>
    </message>
</context>
<context>
    <name>DrillCompound</name>
    <message>
        <location filename="../Drill/DrillCompound.qml" line="+58"/>
        <source>bindebogstav %1</source>
        <translation>litera łącząca %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>tom plads</source>
        <translation>puste miejsce</translation>
    </message>
</context>
<context>
    <name>DrillCue</name>
    <message>
        <location filename="../Drill/DrillCue.qml" line="+25"/>
        <source>Billede af ordet</source>
        <translation>Obrazek do słowa</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Computeren har ingen lyd. Vælg &quot;Ved ikke&quot;.</source>
        <translation>Na komputerze nie ma dźwięku. Wybierz „Nie wiem”.</translation>
    </message>
</context>
<context>
    <name>DrillExercise</name>
    <message>
        <location filename="../Drill/DrillExercise.qml" line="+19"/>
        <source>Hvad betyder ordet?</source>
        <translation>Co znaczy to słowo?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord passer?</source>
        <translation>Które słowo pasuje?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord hører du?</source>
        <translation>Które słowo słyszysz?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet</source>
        <translation>Napisz słowo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord mangler?</source>
        <translation>Którego słowa brakuje?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv det ord, der mangler</source>
        <translation>Napisz brakujące słowo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt ordet sammen</source>
        <translation>Złóż słowo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er det en eller et?</source>
        <translation>„en” czy „et”?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket billede passer?</source>
        <translation>Który obrazek pasuje?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder den understregede del?</source>
        <translation>Co znaczy podkreślona część?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt hvert ord på sin plads</source>
        <translation>Umieść każde słowo na swoim miejscu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tryk på trinene i den rigtige rækkefølge</source>
        <translation>Naciskaj kroki we właściwej kolejności</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er rigtigt: 1, X eller 2?</source>
        <translation>Co jest prawidłowe: 1, X czy 2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs lastediagrammet</source>
        <translation>Odczytaj wykres udźwigu</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Hør opgaven</source>
        <translation>Posłuchaj zadania</translation>
    </message>
</context>
<context>
    <name>DrillFeedback</name>
    <message>
        <location filename="../Drill/DrillFeedback.qml" line="+96"/>
        <source>Fortryd svaret</source>
        <translation>Cofnij odpowiedź</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Videre</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>DrillFoot</name>
    <message>
        <location filename="../Drill/DrillFoot.qml" line="+41"/>
        <source>Giv mig et hint</source>
        <translation>Daj mi wskazówkę</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>DrillGapBox</name>
    <message>
        <location filename="../Drill/DrillGapBox.qml" line="+19"/>
        <source>tom plads</source>
        <translation>puste miejsce</translation>
    </message>
</context>
<context>
    <name>DrillHeader</name>
    <message>
        <location filename="../Drill/DrillHeader.qml" line="+21"/>
        <source>Stop for i dag</source>
        <translation>Koniec na dzisiaj</translation>
    </message>
    <message>
        <location line="+35"/>
        <location line="+11"/>
        <source>%1 af %2 minutter</source>
        <translation>%1 z %2 minut</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold pause</source>
        <translation>Zrób przerwę</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <location filename="../Drill/DrillLine.qml" line="+46"/>
        <source>Skriv ordet her</source>
        <translation>Napisz słowo tutaj</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Svar</source>
        <translation>Odpowiedz</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ordet begynder med: %1</source>
        <translation>Słowo zaczyna się na: %1</translation>
    </message>
</context>
<context>
    <name>DrillListen</name>
    <message>
        <location filename="../Drill/DrillListen.qml" line="+15"/>
        <source>Hør ordet igen</source>
        <translation>Posłuchaj słowa jeszcze raz</translation>
    </message>
</context>
<context>
    <name>DrillPairs</name>
    <message>
        <location filename="../Drill/DrillPairs.qml" line="+68"/>
        <source>Billede %1</source>
        <translation>Obrazek %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kommer det næste ord</source>
        <translation>Tu trafi następne słowo</translation>
    </message>
</context>
<context>
    <name>DrillPause</name>
    <message>
        <location filename="../Drill/DrillPause.qml" line="+32"/>
        <source>Pause</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tiden står stille. Du fortsætter ved den samme opgave.</source>
        <translation>Czas stoi w miejscu. Wrócisz do tego samego zadania.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortsæt</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs op</source>
        <translation>Przeczytaj na głos</translation>
    </message>
</context>
<context>
    <name>DrillPictures</name>
    <message>
        <location filename="../Drill/DrillPictures.qml" line="+42"/>
        <source>Billede %1</source>
        <translation>Obrazek %1</translation>
    </message>
</context>
<context>
    <name>DrillPlace</name>
    <message>
        <location filename="../Drill/DrillPlace.qml" line="+66"/>
        <source>Fagdansk finder dine ord …</source>
        <translation>Fagdansk szuka twoich słów…</translation>
    </message>
</context>
<context>
    <name>DrillSound</name>
    <message>
        <location filename="../Drill/DrillSound.qml" line="+6"/>
        <source>Hør ordet</source>
        <translation>Posłuchaj słowa</translation>
    </message>
</context>
<context>
    <name>DrillSummary</name>
    <message>
        <location filename="../Drill/DrillSummary.qml" line="+38"/>
        <source>Du er færdig.</source>
        <translation>Gotowe.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>svar</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nye ord</source>
        <translation>nowe słowa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ord sidder fast</source>
        <translation>słowa, które umiesz</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Du kan øve igen, når du vil.</source>
        <translation>Możesz znowu ćwiczyć, kiedy chcesz.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>De her ord kommer snart igen:</source>
        <translation>Te słowa wkrótce wrócą:</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Til forsiden</source>
        <translation>Na początek</translation>
    </message>
</context>
<context>
    <name>EarlierNotes</name>
    <message>
        <location filename="../Desk/EarlierNotes.qml" line="+11"/>
        <source>Noteret før</source>
        <translation>Zanotowano wcześniej</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis tidligere notater</source>
        <translation>Pokaż wcześniejsze notatki</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <location filename="../Controls/ExampleBanner.qml" line="+17"/>
        <source>Eksempelhold. Her er ingen rigtige personer.</source>
        <translation>Przykładowa grupa. Te osoby nie istnieją.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Luk eksemplet</source>
        <translation>Zamknij przykład</translation>
    </message>
</context>
<context>
    <name>FaceToFaceStep</name>
    <message>
        <location filename="../Screening/FaceToFaceStep.qml" line="+41"/>
        <source>Spørg</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Må ikke siges</source>
        <translation>Nie może paść</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Sæt flueben, når det bliver sagt</source>
        <translation>Zaznacz, gdy to padnie</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>ikke forklaret</source>
        <translation>niewyjaśnione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>wyjaśnione</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Kan ikke forklare det</source>
        <translation>Nie umie wyjaśnić</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ved ikke</source>
        <translation>Nie wie</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../Desk/FileChoice.qml" line="+10"/>
        <source>De nyeste filer på denne computer:</source>
        <translation>Najnowsze pliki na tym komputerze:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>En fil</source>
        <translation>Plik</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>En anden fil</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Odczytaj plik</translation>
    </message>
</context>
<context>
    <name>GivenBox</name>
    <message>
        <location filename="../Desk/GivenBox.qml" line="+10"/>
        <source>Lavet og givet før</source>
        <translation>Wcześniej przygotowane i przekazane</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen dokumenter endnu.</source>
        <translation>Nie ma jeszcze dokumentów.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 til %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <location filename="../Desk/GlossariesPage.qml" line="+11"/>
        <source>Ordlister</source>
        <translation>Listy słów</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lav faglærerens tekster om til ord, der kan øves.</source>
        <translation>Zamień teksty nauczyciela zawodu w słowa do ćwiczenia.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fra en tekst</source>
        <translation>Z tekstu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Vælg en fil, eller sæt en tekst ind. Programmet finder fagordene. Du bestemmer, hvilke der skal med.</source>
        <translation>Wybierz plik albo wklej tekst. Program znajdzie słowa zawodowe. Ty decydujesz, które wziąć.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ord fra en tekst</source>
        <translation>Weź słowa z tekstu</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Egne ordlister</source>
        <translation>Własne listy słów</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen egne ordlister endnu.</source>
        <translation>Nie ma tu jeszcze własnych list słów.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fra en fil med ord</source>
        <translation>Z pliku ze słowami</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En ordliste fra et regneark (Excel eller CSV), fra Anki eller fra en termbase (TBX). Du ser den, før den hentes ind.</source>
        <translation>Lista słów z arkusza (Excel lub CSV), z Anki albo z bazy terminów (TBX). Zobaczysz ją przed wczytaniem.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent en ordliste</source>
        <translation>Wczytaj listę słów</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ny ordliste</source>
        <translation>Nowa lista słów</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>Nazwa listy słów</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>Na przykład: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Opret ordlisten</source>
        <translation>Utwórz listę</translation>
    </message>
</context>
<context>
    <name>GlossaryFilePage</name>
    <message>
        <location filename="../Desk/GlossaryFilePage.qml" line="+13"/>
        <source>Hent en ordliste</source>
        <translation>Wczytaj listę słów</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord. Intet er hentet ind endnu.</source>
        <translation>
            <numerusform>%n słowo. Jeszcze nic nie wczytano.</numerusform>
            <numerusform>%n słowa. Jeszcze nic nie wczytano.</numerusform>
            <numerusform>%n słów. Jeszcze nic nie wczytano.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .csv, .xlsx, .tbx eller .apkg.</source>
        <translation>Przeciągnij tu plik albo napisz, gdzie leży. Nazwa musi kończyć się na .csv, .xlsx, .tbx lub .apkg.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen bliver læst</source>
        <translation>Plik jest odczytywany</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ret dette i filen, og læs den igen</source>
        <translation>Popraw to w pliku i odczytaj go ponownie</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ordlisten ind</source>
        <translation>Wczytaj tę listę słów</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ordlistens navn</source>
        <translation>Nazwa listy słów</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Hent %n ord ind</source>
        <translation>
            <numerusform>Wczytaj %n słowo</numerusform>
            <numerusform>Wczytaj %n słowa</numerusform>
            <numerusform>Wczytaj %n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læg mærke til</source>
        <translation>Zwróć uwagę</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>De første %n ord</source>
        <translation>
            <numerusform>Pierwsze słowo</numerusform>
            <numerusform>Pierwsze %n słowa</numerusform>
            <numerusform>Pierwsze %n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordene</source>
        <translation>Słowa</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryPage.qml" line="+13"/>
        <source>%n ord mangler en betydning og kan ikke øves endnu.</source>
        <translation>
            <numerusform>%n słowo nie ma znaczenia i nie można go jeszcze ćwiczyć.</numerusform>
            <numerusform>%n słowa nie mają znaczenia i nie można ich jeszcze ćwiczyć.</numerusform>
            <numerusform>%n słów nie ma znaczenia i nie można ich jeszcze ćwiczyć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Skriv et ord</source>
        <translation>Napisz słowo</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Fortryd</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ord</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ordlisten er tom.</source>
        <translation>Lista słów jest pusta.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Tekster, som ordene kommer fra</source>
        <translation>Teksty, z których pochodzą słowa</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn og fjernelse</source>
        <translation>Nazwa i usunięcie</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>Nazwa listy słów</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Zapisz nazwę</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fjern ordlisten</source>
        <translation>Usuń listę</translation>
    </message>
</context>
<context>
    <name>GlossaryRow</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryRow.qml" line="+44"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n uden betydning</source>
        <translation>
            <numerusform>%n bez znaczenia</numerusform>
            <numerusform>%n bez znaczenia</numerusform>
            <numerusform>%n bez znaczenia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <location filename="../Desk/GroupPage.qml" line="+13"/>
        <source>Afsluttet</source>
        <translation>Zakończona</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n uczestnik</numerusform>
            <numerusform>%n uczestników</numerusform>
            <numerusform>%n uczestników</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Hvem er med?</source>
        <translation>Kto należy do grupy?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Nie ma tu jeszcze uczestników.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Gem holdets resultater</source>
        <translation>Zapisz wyniki grupy</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Navn og afslutning</source>
        <translation>Nazwa i zakończenie</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Zapisz nazwę</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Åbn holdet igen</source>
        <translation>Otwórz grupę ponownie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Afslut holdet</source>
        <translation>Zakończ grupę</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <location filename="../Desk/GroupRow.qml" line="+45"/>
        <source>afsluttet</source>
        <translation>zakończona</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n uczestnik</numerusform>
            <numerusform>%n uczestników</numerusform>
            <numerusform>%n uczestników</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <location filename="../Desk/GroupsPage.qml" line="+11"/>
        <source>Hold</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Giv et helt hold de samme ord at lære.</source>
        <translation>Przydziel całej grupie te same słowa do nauki.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Alle hold</source>
        <translation>Wszystkie grupy</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nyt hold</source>
        <translation>Nowa grupa</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>Nazwa grupy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Svejsning, uge 48</source>
        <translation>Na przykład: Spawanie, tydzień 48</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Opret holdet</source>
        <translation>Utwórz grupę</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <location filename="../Participant/HomePlace.qml" line="+16"/>
        <source>Hej, %1</source>
        <translation>Cześć, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>En screening venter på dig. Tryk på den for at begynde.</source>
        <translation>Czeka na ciebie screening. Naciśnij go, żeby zacząć.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg, hvor længe du vil øve dig. Tryk så på Øv.</source>
        <translation>Wybierz, jak długo chcesz ćwiczyć. Potem naciśnij „Ćwicz”.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Din screening: %1</source>
        <translation>Twój screening: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs, svar og forklar med dine egne ord. Du har god tid.</source>
        <translation>Czytaj, odpowiadaj i wyjaśniaj własnymi słowami. Masz dużo czasu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begynd</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Andre fag</source>
        <translation>Inne zawody</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Mine ord</source>
        <translation>Moje słowa</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord, du er i gang med</source>
        <translation>
            <numerusform>Uczysz się %n słowa</numerusform>
            <numerusform>Uczysz się %n słów</numerusform>
            <numerusform>Uczysz się %n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slå et ord op. Her kommer også de ord, du øver.</source>
        <translation>Szukaj słów. Tu będą też słowa, które ćwiczysz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se</source>
        <translation>Zobacz</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Om dine oplysninger</source>
        <translation>O Twoich danych</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../Desk/KeepWords.qml" line="+11"/>
        <source>Læg ordene i en ordliste</source>
        <translation>Włóż słowa na listę</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordliste</source>
        <translation>Lista słów</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ordlistens navn</source>
        <translation>Nazwa listy słów</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>Na przykład: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Emne</source>
        <translation>Temat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt: tekstens navn</source>
        <translation>Puste: nazwa tekstu</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</source>
        <translation>
            <numerusform>%n słowo nie ma znaczenia. Napisz je teraz przyciskiem Popraw albo później na liście. Wcześniej nie można go ćwiczyć.</numerusform>
            <numerusform>%n słowa nie mają znaczenia. Napisz je teraz przyciskiem Popraw albo później na liście. Wcześniej nie można ich ćwiczyć.</numerusform>
            <numerusform>%n słów nie ma znaczenia. Napisz je teraz przyciskiem Popraw albo później na liście. Wcześniej nie można ich ćwiczyć.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Læg %n ord i ordlisten</source>
        <translation>
            <numerusform>Włóż %n słowo na listę</numerusform>
            <numerusform>Włóż %n słowa na listę</numerusform>
            <numerusform>Włóż %n słów na listę</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../Controls/LanguageRow.qml" line="+15"/>
        <source>Sprog</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <location filename="../Desk/LoginPlace.qml" line="+28"/>
        <source>Tilbage til forsiden</source>
        <translation>Wróć na początek</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ny adgangskode</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lærer</source>
        <translation>Nauczyciel</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Find arket med gendannelseskoden.</source>
        <translation>Znajdź kartkę z kodem odzyskiwania.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dit navn</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Adgangskode</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Et øjeblik …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Log ind</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Glemt adgangskode</source>
        <translation>Nie pamiętam hasła</translation>
    </message>
</context>
<context>
    <name>MarkingAnswer</name>
    <message>
        <location filename="../Desk/MarkingAnswer.qml" line="+12"/>
        <source>ikke forklaret</source>
        <translation>niewyjaśnione</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>wyjaśnione</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Svar %1 af %2</source>
        <translation>Odpowiedź %1 z %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>I svaret står noget, der ligner et CPR-nummer. Brug det ikke, og skriv det ikke af.</source>
        <translation>W odpowiedzi jest coś, co wygląda jak numer CPR. Nie używaj go i nie przepisuj.</translation>
    </message>
</context>
<context>
    <name>MarkingKeys</name>
    <message>
        <location filename="../Desk/MarkingKeys.qml" line="+24"/>
        <source>↵ eller → næste svar      Z fortryder      N viser navn</source>
        <translation>↵ lub → następna odpowiedź      Z cofa      N pokazuje nazwisko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      ↵ bekræfter forslag      Z fortryder      N viser navn</source>
        <translation>0 1 2 to punkty      ↵ potwierdza propozycję      Z cofa      N pokazuje nazwisko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      Z fortryder      N viser navn</source>
        <translation>0 1 2 to punkty      Z cofa      N pokazuje nazwisko</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortryd</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Vis navn</source>
        <translation>Pokaż nazwisko</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <location filename="../Desk/MarkingPage.qml" line="+57"/>
        <source>Til vurdering</source>
        <translation>Do oceny</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anden vurdering</source>
        <translation>Druga ocena</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, form %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar tilbage</source>
        <translation>
            <numerusform>Została %n odpowiedź</numerusform>
            <numerusform>Zostały %n odpowiedzi</numerusform>
            <numerusform>Zostało %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>navne er skjult</source>
        <translation>nazwiska są ukryte</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enighed</source>
        <translation>Zgodność</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rækkefølge</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spørgsmål</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deltager</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Alt er vurderet.</source>
        <translation>Wszystko jest ocenione.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ingen svar venter på en anden lærer.</source>
        <translation>Żadna odpowiedź nie czeka na drugiego nauczyciela.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de svar, som en anden lærer har vurderet. Du ser ikke, hvad den anden gav.</source>
        <translation>Tu pojawią się odpowiedzi ocenione przez innego nauczyciela. Nie widzisz, ile dał.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nye svar kommer her, når en deltager er færdig med sin screening.</source>
        <translation>Nowe odpowiedzi pojawią się tu, gdy uczestnik skończy screening.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fortryd den sidste</source>
        <translation>Cofnij ostatnią</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Henter svar …</source>
        <translation>Wczytuję odpowiedzi…</translation>
    </message>
</context>
<context>
    <name>MarkingRubric</name>
    <message>
        <location filename="../Desk/MarkingRubric.qml" line="+29"/>
        <source>Det skal med</source>
        <translation>To musi się pojawić</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, fundet</source>
        <translation>%1, znaleziono</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Må ikke siges</source>
        <translation>Nie może paść</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <location filename="../Desk/MaterialPage.qml" line="+12"/>
        <source>Ord fra en tekst</source>
        <translation>Słowa z tekstu</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+4"/>
        <source>Teksten bliver læst</source>
        <translation>Tekst jest czytany</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>MaterialSource</name>
    <message>
        <location filename="../Desk/MaterialSource.qml" line="+16"/>
        <source>De nyeste tekster på denne computer:</source>
        <translation>Najnowsze teksty na tym komputerze:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.</source>
        <translation>Przeciągnij tu plik albo napisz, gdzie leży. Nazwa musi kończyć się na .txt, .md, .html, .docx, .odt lub .pdf.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En tekst, du har kopieret</source>
        <translation>Skopiowany tekst</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sæt teksten ind her</source>
        <translation>Wklej tekst tutaj</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs teksten</source>
        <translation>Przeczytaj tekst</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <location filename="../Desk/MaterialText.qml" line="+10"/>
        <source>Teksten</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&lt;b&gt;Fed&lt;/b&gt;: fagord, som ingen ordliste har. &lt;u&gt;Streg under&lt;/u&gt;: findes i ordlisterne. Lange ord er delt med en prik.</source>
        <translation>&lt;b&gt;Pogrubione&lt;/b&gt;: słowa zawodowe, których nie ma na żadnej liście. &lt;u&gt;Podkreślone&lt;/u&gt;: są na listach. Długie słowa są podzielone kropką.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksten med fagord og delte ord</source>
        <translation>Tekst ze słowami zawodowymi i podzielonymi</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Vis mere af teksten</source>
        <translation>Pokaż więcej tekstu</translation>
    </message>
</context>
<context>
    <name>MaterialWordRow</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWordRow.qml" line="+35"/>
        <source>%n gange i teksten</source>
        <translation>
            <numerusform>%n raz w tekście</numerusform>
            <numerusform>%n razy w tekście</numerusform>
            <numerusform>%n razy w tekście</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>findes i ordlisterne</source>
        <translation>jest na listach</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nyt ord</source>
        <translation>nowe słowo</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Med</source>
        <translation>Weź</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag %1 med</source>
        <translation>Weź %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>Popraw %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Læg væk</source>
        <translation>Odłóż</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læg %1 væk</source>
        <translation>Odłóż %1</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <location filename="../Desk/MaterialWords.qml" line="+10"/>
        <source>Fagord i teksten</source>
        <translation>Słowa zawodowe w tekście</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Vælg de ord, der skal læres. Betydning og oversættelser er hentet fra ordlisterne, hvor de findes.</source>
        <translation>Wybierz słowa do nauki. Znaczenia i tłumaczenia pochodzą z list, jeśli tam są.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen fagord, som programmet kan finde.</source>
        <translation>Program nie znajduje tu słów zawodowych.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tag alle med, der findes i ordlisterne</source>
        <translation>Weź wszystkie, które są na listach</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Hent %n ord frem igen</source>
        <translation>
            <numerusform>Przywróć %n słowo</numerusform>
            <numerusform>Przywróć %n słowa</numerusform>
            <numerusform>Przywróć %n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Vis flere (%1 ord)</source>
        <translation>Pokaż więcej (słowa: %1)</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <location filename="../Screening/MessageStep.qml" line="+22"/>
        <source>Fagsproglig screening</source>
        <translation>Screening języka zawodowego</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du er færdig</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du har stoppet</source>
        <translation>Screening przerwany</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Om dine oplysninger</source>
        <translation>O Twoich danych</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Aflever</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begynd</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Videre</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gå på igen</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se mine svar igen</source>
        <translation>Zobacz moje odpowiedzi</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>En anden dag</source>
        <translation>Innego dnia</translation>
    </message>
</context>
<context>
    <name>NeededWords</name>
    <message>
        <location filename="../Desk/NeededWords.qml" line="+11"/>
        <source>Ord at tage op i morgen</source>
        <translation>Słowa do omówienia jutro</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n har glemt det</source>
        <translation>
            <numerusform>zapomniała %n osoba</numerusform>
            <numerusform>zapomniały %n osoby</numerusform>
            <numerusform>zapomniało %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>nyt for %n</source>
        <translation>
            <numerusform>nowe dla %n osoby</numerusform>
            <numerusform>nowe dla %n osób</numerusform>
            <numerusform>nowe dla %n osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewParticipantPage</name>
    <message>
        <location filename="../Desk/NewParticipantPage.qml" line="+11"/>
        <source>Ny deltager</source>
        <translation>Nowy uczestnik</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fulde navn. Kun lærere ser det.</source>
        <translation>Pełne imię i nazwisko. Widzą je tylko nauczyciele.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Kaldenavn</source>
        <translation>Imię na ekranie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Står på deltagerens billede på forsiden.</source>
        <translation>Jest pod obrazkiem uczestnika na stronie początkowej.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Modersmål</source>
        <translation>Język ojczysty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg sprog</source>
        <translation>Wybierz język</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opret</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flere på én gang</source>
        <translation>Wielu naraz</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har du deltagerne i et regneark, kan du hente dem alle. Du ser dem, før de bliver oprettet.</source>
        <translation>Jeśli masz uczestników w arkuszu, możesz wczytać wszystkich. Zobaczysz ich przed zapisaniem.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent fra et regneark</source>
        <translation>Wczytaj z arkusza</translation>
    </message>
</context>
<context>
    <name>NewTeacherBox</name>
    <message>
        <location filename="../Desk/NewTeacherBox.qml" line="+9"/>
        <source>Ny lærer</source>
        <translation>Nowy nauczyciel</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Lærerens navn</source>
        <translation>Imię i nazwisko nauczyciela</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærerens adgangskode</source>
        <translation>Hasło nauczyciela</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lad læreren selv skrive den. Mindst 8 tegn.</source>
        <translation>Niech nauczyciel wpisze je sam. Co najmniej 8 znaków.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Adgangskoden igen</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Et øjeblik …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tilføj læreren</source>
        <translation>Dodaj nauczyciela</translation>
    </message>
</context>
<context>
    <name>OfferStep</name>
    <message>
        <location filename="../Screening/OfferStep.qml" line="+25"/>
        <source>Jeg vil hellere vælge mellem svar</source>
        <translation>Wolę wybierać z gotowych odpowiedzi</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Jeg fortsætter, som jeg gør nu</source>
        <translation>Chcę dalej odpowiadać tak jak teraz</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg vil gerne stoppe her</source>
        <translation>Chcę tu skończyć</translation>
    </message>
</context>
<context>
    <name>OpeningPlace</name>
    <message>
        <location filename="../Controls/OpeningPlace.qml" line="+7"/>
        <source>Fagdansk åbner …</source>
        <translation>Fagdansk się otwiera…</translation>
    </message>
</context>
<context>
    <name>OtherwiseForm</name>
    <message>
        <location filename="../Desk/OtherwiseForm.qml" line="+18"/>
        <source>Hvad beslutter du?</source>
        <translation>Jaką decyzję podejmujesz?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hvorfor?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv en kort begrundelse. Den står på udskriften.</source>
        <translation>Napisz krótkie uzasadnienie. Będzie na wydruku.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem beslutningen</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tilbage til forslaget</source>
        <translation>Wróć do propozycji</translation>
    </message>
</context>
<context>
    <name>OwnPasswordBox</name>
    <message>
        <location filename="../Desk/OwnPasswordBox.qml" line="+9"/>
        <source>Din adgangskode</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Din nuværende adgangskode</source>
        <translation>Twoje obecne hasło</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Din nye adgangskode</source>
        <translation>Twoje nowe hasło</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>Co najmniej 8 znaków. Krótkie zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>Powtórz nowe hasło</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Et øjeblik …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skift adgangskode</source>
        <translation>Zmień hasło</translation>
    </message>
</context>
<context>
    <name>OwnWordRow</name>
    <message>
        <location filename="../Desk/OwnWordRow.qml" line="+40"/>
        <source>Flyt %1 op</source>
        <translation>Przesuń %1 w górę</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flyt %1 ned</source>
        <translation>Przesuń %1 w dół</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Popraw</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>Popraw %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tag ud</source>
        <translation>Wyjmij</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag %1 ud</source>
        <translation>Wyjmij %1</translation>
    </message>
</context>
<context>
    <name>OwnWordText</name>
    <message>
        <location filename="../Desk/OwnWordText.qml" line="+30"/>
        <source>Mangler en betydning</source>
        <translation>Brak znaczenia</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Oversat: %1</source>
        <translation>Tłumaczenia: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantHeader</name>
    <message>
        <location filename="../Controls/ParticipantHeader.qml" line="+36"/>
        <source>Tilbage</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>Ingen lyd</source>
        <translation>Brak dźwięku</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Læs op</source>
        <translation>Przeczytaj na głos</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <location filename="../Desk/ParticipantRow.qml" line="+86"/>
        <source>Har ikke øvet</source>
        <translation>Jeszcze bez ćwiczeń</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>Opanowane: %1 · w nauce: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>ostatnio %1</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <location filename="../Desk/ParticipantsPage.qml" line="+9"/>
        <source>Deltagere</source>
        <translation>Uczestnicy</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n uczestnik</numerusform>
            <numerusform>%n uczestników</numerusform>
            <numerusform>%n uczestników</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Ny deltager</source>
        <translation>Nowy uczestnik</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Nie ma tu jeszcze uczestników.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>Dodaj pierwszą osobę. To zajmie minutę.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Find en deltager</source>
        <translation>Znajdź uczestnika</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere passer</source>
        <translation>
            <numerusform>Pasuje %n uczestnik</numerusform>
            <numerusform>Pasuje %n uczestników</numerusform>
            <numerusform>Pasuje %n uczestników</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Navn, kaldenavn eller fag</source>
        <translation>Imię i nazwisko, imię na ekranie lub zawód</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Vis flere</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Gem resultater</source>
        <translation>Zapisz wyniki</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <location filename="../Start/PeopleStep.qml" line="+16"/>
        <source>Hvem er I?</source>
        <translation>Kim jesteście?</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stedets navn</source>
        <translation>Nazwa placówki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Læseværkstedet, AMU Syd</source>
        <translation>Na przykład: Læseværkstedet, AMU Syd</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Dit navn som lærer</source>
        <translation>Twoje imię i nazwisko (nauczyciel)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Adgangskode</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. Tre ord efter hinanden er let at huske.</source>
        <translation>Co najmniej 8 znaków. Trzy słowa jedno po drugim łatwo zapamiętać.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Adgangskoden igen</source>
        <translation>Powtórz hasło</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver nøgler …</source>
        <translation>Tworzę klucze…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fortsæt</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Przywróć z codziennej kopii</translation>
    </message>
</context>
<context>
    <name>PinPlace</name>
    <message>
        <location filename="../Door/PinPlace.qml" line="+10"/>
        <source>Tryk på dine fire billeder</source>
        <translation>Naciśnij swoje cztery obrazki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg fire billeder, du kan huske</source>
        <translation>Wybierz cztery obrazki, które zapamiętasz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tryk på de samme fire billeder igen</source>
        <translation>Naciśnij jeszcze raz te same cztery obrazki</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Fortryd det sidste billede</source>
        <translation>Cofnij ostatni obrazek</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Billede %1</source>
        <translation>Obrazek %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../Start/PlaceStep.qml" line="+16"/>
        <source>Velkommen. Hvor skal data ligge?</source>
        <translation>Witamy. Gdzie mają być dane?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Den fælles mappe kan ikke bruges her. Derfor foreslår vi din egen mappe. Så kan andre brugere på computeren ikke se deltagerne.</source>
        <translation>Wspólnego folderu nie można tu użyć. Dlatego proponujemy twój własny folder. Inni użytkownicy komputera nie zobaczą wtedy uczestników.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt bliver på denne computer. Alle, der bruger computeren, kan bruge programmet; kun lærere kan læse svarene.</source>
        <translation>Wszystko zostaje na tym komputerze. Z programu może korzystać każdy, kto używa komputera; odpowiedzi mogą czytać tylko nauczyciele.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen med data</source>
        <translation>Plik z danymi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du kan lade den stå, som den er.</source>
        <translation>Możesz go zostawić bez zmian.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mappen til den daglige kopi</source>
        <translation>Folder na codzienną kopię</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Helst et USB-stik eller en anden disk. Går computeren i stykker, mister I højst én dag.</source>
        <translation>Najlepiej na pamięci USB lub na innym dysku. Jeśli komputer się zepsuje, stracicie najwyżej jeden dzień.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fortsæt</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Przywróć z codziennej kopii</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Se først et eksempelhold</source>
        <translation>Najpierw zobacz przykładową grupę</translation>
    </message>
</context>
<context>
    <name>PlacedRow</name>
    <message>
        <location filename="../Desk/PlacedRow.qml" line="+22"/>
        <source>Denne screening</source>
        <translation>Ten screening</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form %1 · %2</source>
        <translation>Forma %1 · %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Fremgangen siden da er større end usikkerheden.</source>
        <translation>Postęp od tamtej pory jest większy niż niepewność.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbagegangen siden da er større end usikkerheden.</source>
        <translation>Spadek od tamtej pory jest większy niż niepewność.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forskellen er ikke større end usikkerheden. Den kan være tilfældig.</source>
        <translation>Różnica nie jest większa niż niepewność. Może być przypadkowa.</translation>
    </message>
</context>
<context>
    <name>PracticeBox</name>
    <message>
        <location filename="../Desk/PracticeBox.qml" line="+16"/>
        <source>Øvede ord</source>
        <translation>Przećwiczone słowa</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Har ikke øvet endnu.</source>
        <translation>Jeszcze bez ćwiczeń.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sidder fast</source>
        <translation>opanowane</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>i gang</source>
        <translation>w nauce</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>minutter</source>
        <translation>minuty</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sidst øvet %1</source>
        <translation>Ostatnie ćwiczenie: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sværest at huske</source>
        <translation>Najtrudniejsze do zapamiętania</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</source>
        <translation>
            <numerusform>%n słowo zapomniano cztery razy lub więcej. Program pyta o nie w inny sposób. Omów je z uczestnikiem.</numerusform>
            <numerusform>%n słowa zapomniano cztery razy lub więcej. Program pyta o nie w inny sposób. Omów je z uczestnikiem.</numerusform>
            <numerusform>%n słów zapomniano cztery razy lub więcej. Program pyta o nie w inny sposób. Omów je z uczestnikiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>svært · glemt %n gange</source>
        <translation>
            <numerusform>trudne · zapomniane %n raz</numerusform>
            <numerusform>trudne · zapomniane %n razy</numerusform>
            <numerusform>trudne · zapomniane %n razy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>glemt %n gange</source>
        <translation>
            <numerusform>zapomniane %n raz</numerusform>
            <numerusform>zapomniane %n razy</numerusform>
            <numerusform>zapomniane %n razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../Participant/PracticeCard.qml" line="+36"/>
        <source>Øv ord: %1</source>
        <translation>Ćwicz słowa: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n ord venter på dig</source>
        <translation>
            <numerusform>Czeka na ciebie %n słowo</numerusform>
            <numerusform>Czekają na ciebie %n słowa</numerusform>
            <numerusform>Czeka na ciebie %n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ord sidder fast, %2 er i gang</source>
        <translation>Umiesz: %1, w nauce: %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 min.</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Øv</source>
        <translation>Ćwicz</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <location filename="../Desk/PracticeLine.qml" line="+53"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>Opanowane: %1 · w nauce: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>ostatnio %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke øvet endnu</source>
        <translation>jeszcze bez ćwiczeń</translation>
    </message>
</context>
<context>
    <name>PracticeMode</name>
    <message>
        <location filename="../Participant/PracticeMode.qml" line="+12"/>
        <source>Hvordan vil du øve?</source>
        <translation>Jak chcesz ćwiczyć?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Læs, lyt og skriv</source>
        <translation>Czytaj, słuchaj i pisz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kun lyd og billeder</source>
        <translation>Tylko dźwięk i obrazki</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../Screening/PracticeStep.qml" line="+42"/>
        <source>Sådan kan man svare: »%1«</source>
        <translation>Można odpowiedzieć tak: „%1”</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Vi har talt om det</source>
        <translation>To już omówione</translation>
    </message>
</context>
<context>
    <name>PreCheckBox</name>
    <message>
        <location filename="../Desk/PreCheckBox.qml" line="+13"/>
        <source>Kort tjek på fem minutter</source>
        <translation>Krótki test na pięć minut</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Otte ord fra faget. Det siger kun, om en screening er en god idé.</source>
        <translation>Osiem słów zawodowych. Mówi tylko, czy warto zrobić screening.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fag</source>
        <translation>Zawód</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg et fag</source>
        <translation>Wybierz zawód</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begynd</source>
        <translation>Zacznij</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <location filename="../Desk/PreCheckPage.qml" line="+12"/>
        <source>Kort tjek</source>
        <translation>Krótki test</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · ord %2 af %3</source>
        <translation>%1 · słowo %2 z %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Prøv igen</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>Co znaczy to słowo? Wybierz to, co twoim zdaniem pasuje.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Hør ordet</source>
        <translation>Posłuchaj słowa</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ved ikke</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Screening anbefales</source>
        <translation>Zalecany screening</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>Brak oznak potrzeby</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. En screening viser, hvordan det står til.</source>
        <translation>To nie jest wynik. Dopiero screening pokaże, jak jest.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. Er du i tvivl, så lav en screening alligevel.</source>
        <translation>To nie jest wynik. W razie wątpliwości i tak przeprowadź screening.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbage til deltageren</source>
        <translation>Wróć do uczestnika</translation>
    </message>
</context>
<context>
    <name>PrivacyBox</name>
    <message>
        <location filename="../Desk/PrivacyBox.qml" line="+10"/>
        <source>Deltagernes oplysninger</source>
        <translation>Dane uczestników</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Deltagerne kan læse og høre, hvad der gemmes om dem, før den første screening. De siger kun ja eller nej til det, der gives videre.</source>
        <translation>Uczestnicy mogą przeczytać i usłyszeć, co jest o nich zapisywane, przed pierwszym screeningiem. Zgadzają się lub nie tylko na to, co jest przekazywane dalej.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hvorfor må I gemme oplysningerne?</source>
        <translation>Dlaczego wolno wam zapisywać dane?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er feltet tomt, står der, at undervisning af voksne er en offentlig opgave (artikel 6, stk. 1, litra e).</source>
        <translation>Jeśli pole jest puste, będzie napisane, że nauczanie dorosłych jest zadaniem publicznym (art. 6 ust. 1 lit. e).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem begrundelsen</source>
        <translation>Zapisz podstawę</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Teksten som PDF</source>
        <translation>Tekst jako PDF</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPlace</name>
    <message>
        <location filename="../Participant/PrivacyPlace.qml" line="+61"/>
        <source>Det er i orden</source>
        <translation>W porządku</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <location filename="../Desk/ProfileBox.qml" line="+11"/>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Den lodrette streg er grænsen. Spændet viser, hvor usikkert målet er.</source>
        <translation>Pionowa kreska to próg. Zakres pokazuje, jak niepewny jest pomiar.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Alle tre dele på én skala</source>
        <translation>Wszystkie trzy części na jednej skali</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skalaen er fælles for formerne. 500 er midten, ± er usikkerheden. Fagfolk har anslået, hvor svære spørgsmålene er. De er ikke afprøvet endnu.</source>
        <translation>Skala jest wspólna dla form. 500 to środek, ± to niepewność. Trudność pytań oszacowali fachowcy. Nie zostały jeszcze wypróbowane.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kender ordet, men kan ikke forklare det endnu</source>
        <translation>Zna słowo, ale jeszcze nie umie go wyjaśnić</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gode ord at begynde med</source>
        <translation>Dobre słowa na początek</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <location filename="../Desk/ProfilePart.qml" line="+9"/>
        <source>Hverdagstekst</source>
        <translation>Tekst codzienny</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Słowa zawodowe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fagtekst</source>
        <translation>Tekst zawodowy</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar mangler din vurdering.</source>
        <translation>
            <numerusform>%n odpowiedź czeka na twoją ocenę.</numerusform>
            <numerusform>%n odpowiedzi czekają na twoją ocenę.</numerusform>
            <numerusform>%n odpowiedzi czeka na twoją ocenę.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget til ende.</source>
        <translation>Część niedokończona.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert over grænsen.</source>
        <translation>Pewnie powyżej progu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over grænsen, men tæt på.</source>
        <translation>Powyżej progu, ale blisko.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert under grænsen.</source>
        <translation>Wyraźnie poniżej progu.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Under grænsen, men tæt på.</source>
        <translation>Poniżej progu, ale blisko.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n spørgsmål er ikke besvaret.</source>
        <translation>
            <numerusform>%n pytanie bez odpowiedzi.</numerusform>
            <numerusform>%n pytania bez odpowiedzi.</numerusform>
            <numerusform>%n pytań bez odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Læste 100 ord på %n sekunder.</source>
        <translation>
            <numerusform>Czas czytania 100 słów: %n sekunda.</numerusform>
            <numerusform>Czas czytania 100 słów: %n sekundy.</numerusform>
            <numerusform>Czas czytania 100 słów: %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 af %2 point</source>
        <translation>%1 z %2 pkt</translation>
    </message>
</context>
<context>
    <name>ProgressMap</name>
    <message>
        <location filename="../Desk/ProgressMap.qml" line="+16"/>
        <source>Fremgang: %1</source>
        <translation>Postępy: %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>minutter om ugen</source>
        <translation>minuty na tydzień</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>sidder fast</source>
        <translation>opanowane</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>w nauce</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>svære</source>
        <translation>trudne</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>nierozpoczęte</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../Desk/ProgressRow.qml" line="+16"/>
        <source>%1: %2 sidder fast, %3 i gang, %4 svære</source>
        <translation>%1: opanowane %2, w nauce %3, trudne %4</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 ord til kurset</source>
        <translation>Słowa na kurs: %1</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <location filename="../Screening/PromptLine.qml" line="+30"/>
        <source>Hør spørgsmålet</source>
        <translation>Posłuchaj pytania</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <location filename="../Desk/ProposalBox.qml" line="+12"/>
        <source>Forslag</source>
        <translation>Propozycja</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Bekræft</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Beslut noget andet</source>
        <translation>Wybierz coś innego</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <location filename="../Screening/ReadStep.qml" line="+38"/>
        <source>Jeg har læst teksten</source>
        <translation>Tekst przeczytany</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <location filename="../Screening/ReadingText.qml" line="+45"/>
        <source>Hør teksten</source>
        <translation>Posłuchaj tekstu</translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <location filename="../Screening/RecognitionStep.qml" line="+45"/>
        <source>Ved ikke</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../Desk/RecordingRow.qml" line="+49"/>
        <source>Sig ordet nu. Optagelsen stopper selv, når du er færdig.</source>
        <translation>Powiedz teraz słowo. Nagrywanie samo się zatrzyma, gdy skończysz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hør optagelsen, og gem den, hvis den er god.</source>
        <translation>Posłuchaj nagrania i zapisz je, jeśli jest dobre.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hør ordet %1</source>
        <translation>Posłuchaj słowa „%1”</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag igen</source>
        <translation>Nagraj ponownie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag</source>
        <translation>Nagraj</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hør optagelsen</source>
        <translation>Posłuchaj nagrania</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem optagelsen</source>
        <translation>Zapisz nagranie</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Brug den ikke</source>
        <translation>Nie używaj go</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet optagelsen …</source>
        <translation>Usuń nagranie …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal optagelsen slettes? Derefter høres computerens stemme igen.</source>
        <translation>Usunąć nagranie? Potem znów będzie słychać głos komputera.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold optagelsen</source>
        <translation>Zachowaj nagranie</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet optagelsen</source>
        <translation>Usuń nagranie</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <location filename="../Desk/RecordingsPage.qml" line="+13"/>
        <source>Optag ord</source>
        <translation>Nagrywanie słów</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Din optagelse høres i stedet for computerens stemme, når deltagerne øver ordet.</source>
        <translation>Twoje nagranie słychać zamiast głosu komputera, gdy uczestnicy ćwiczą słowo.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.</source>
        <translation>Tu nie można nagrywać: komputer nie ma mikrofonu albo dźwięku. Podłącz słuchawki z mikrofonem.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find et ord</source>
        <translation>Znajdź słowo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Wpisz słowo tak, jak pamiętasz. Literówki nie szkodzą.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fundne ord</source>
        <translation>Znalezione słowa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optagne ord</source>
        <translation>Nagrane słowa</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <location filename="../Desk/RecoveryCodePage.qml" line="+10"/>
        <source>Ny gendannelseskode</source>
        <translation>Nowy kod odzyskiwania</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>1. Din adgangskode</source>
        <translation>1. Twoje hasło</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny kode, hvis arket er væk, eller hvis andre har set det. Den gamle kode virker, indtil du har den nye på papir.</source>
        <translation>Utwórz nowy kod, jeśli kartka zginęła albo widział ją ktoś inny. Stary kod działa, dopóki nie masz nowego na papierze.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Din adgangskode</source>
        <translation>Twoje hasło</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver en kode …</source>
        <translation>Tworzę kod…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lav en ny kode</source>
        <translation>Utwórz nowy kod</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>2. Få koden på papir</source>
        <translation>2. Przenieś kod na papier</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv arket ud, eller skriv koden af. Bagefter skal du bruge de sidste fem tegn.</source>
        <translation>Wydrukuj kartkę albo przepisz kod. Potem potrzebnych będzie pięć ostatnich znaków.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Arket ligger her: %1</source>
        <translation>Kartka jest tutaj: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lav et ark til udskrift</source>
        <translation>Przygotuj kartkę do druku</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har koden på papir</source>
        <translation>Mam kod na papierze</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>3. Læs koden på papiret</source>
        <translation>3. Odczytaj kod z kartki</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv de sidste fem tegn af den kode, der står på papiret. Så gælder den nye kode, og den gamle virker ikke mere.</source>
        <translation>Wpisz pięć ostatnich znaków kodu z kartki. Od tej chwili obowiązuje nowy kod, a stary już nie działa.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>De sidste fem tegn</source>
        <translation>Pięć ostatnich znaków</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Brug den nye kode</source>
        <translation>Użyj nowego kodu</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis koden igen</source>
        <translation>Pokaż kod jeszcze raz</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <location filename="../Desk/RecoveryForm.qml" line="+18"/>
        <source>Gendannelseskode</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Din nye adgangskode</source>
        <translation>Twoje nowe hasło</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>Co najmniej 8 znaków. Krótkie zdanie łatwo zapamiętać.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>Powtórz nowe hasło</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Et øjeblik …</source>
        <translation>Chwileczkę…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gem og log ind</source>
        <translation>Zapisz i zaloguj się</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Jeg kan godt huske den</source>
        <translation>Jednak pamiętam hasło</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <location filename="../Start/RestoreChoice.qml" line="+16"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Przywróć z codziennej kopii</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen med data kan ikke åbnes. Den bliver lagt til side med en dato i navnet. Den bliver ikke slettet.</source>
        <translation>Nie można otworzyć pliku z danymi. Zostanie odłożony na bok z datą w nazwie. Nie zostanie usunięty.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har I brugt Fagdansk før, kan I få jeres data tilbage fra den daglige kopi, for eksempel på et USB-stik.</source>
        <translation>Jeśli używaliście już programu Fagdansk, możecie odzyskać dane z codziennej kopii, na przykład z pamięci USB.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Brug kopien før den</source>
        <translation>Użyj wcześniejszej kopii</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mappen med kopierne</source>
        <translation>Folder z kopiami</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Se efter kopier</source>
        <translation>Poszukaj kopii</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Kopien er fra %1.</source>
        <translation>Kopia z dnia: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det, der er lavet efter den kopi, er ikke med.</source>
        <translation>Nie zawiera tego, co powstało po jej utworzeniu.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Filen med data</source>
        <translation>Plik z danymi</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer data til at ligge. En fil, der ligger der i forvejen, bliver ikke overskrevet.</source>
        <translation>Tu będą dane. Jeśli jest tam już jakiś plik, nie zostanie nadpisany.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Data kommer til at ligge her: %1</source>
        <translation>Dane będą tutaj: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <location filename="../Start/RestoreDone.qml" line="+17"/>
        <source>Data er hentet</source>
        <translation>Dane są odzyskane</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kopien er fra %1.</source>
        <translation>Kopia z dnia: %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen, der ikke kunne åbnes, er lagt til side. Slet den ikke, før I har set, at intet mangler:</source>
        <translation>Plik, którego nie można było otworzyć, jest odłożony na bok. Nie usuwaj go, dopóki nie sprawdzicie, że niczego nie brakuje:</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.</source>
        <translation>
            <numerusform>Nie można odczytać nazwiska i odpowiedzi %n uczestnika. W kopii brakuje klucza.</numerusform>
            <numerusform>Nie można odczytać nazwisk i odpowiedzi %n uczestników. W kopii brakuje ich kluczy.</numerusform>
            <numerusform>Nie można odczytać nazwisk i odpowiedzi %n uczestników. W kopii brakuje ich kluczy.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ind som lærer nu. Så kan deltagerne igen se deres billede på forsiden.</source>
        <translation>Zaloguj się teraz jako nauczyciel. Wtedy uczestnicy znowu zobaczą swój obrazek na stronie początkowej.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Log ind</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <location filename="../Start/RestorePlace.qml" line="+23"/>
        <source>Tilbage</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+12"/>
        <source>Henter data fra kopien</source>
        <translation>Wczytuję dane z kopii</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Kopien er fra %1.</source>
        <translation>Kopia z dnia: %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopper …</source>
        <translation>Zatrzymuję…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../Desk/ResultsPage.qml" line="+11"/>
        <source>Gem resultater</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holdet %1</source>
        <translation>Grupa %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Alle deltagere</source>
        <translation>Wszyscy uczestnicy</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad skal med?</source>
        <translation>Co ma się znaleźć w pliku?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Der bliver en række for hver screening og for øvelse i fag uden screening. Kaldenavnet står altid i arket.</source>
        <translation>Każdy screening ma swój wiersz, a także ćwiczenia w zawodach bez screeningu. Imię na ekranie jest w arkuszu zawsze.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Fulde navne skal med</source>
        <translation>Dodaj pełne nazwiska</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen er personoplysninger. Gem den, hvor kun de rette kan læse den, og slet den, når den er brugt.</source>
        <translation>Plik zawiera dane osobowe. Trzymaj go tam, gdzie przeczytają go tylko uprawnieni, i usuń po użyciu.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uden navne står kun kaldenavnet i filen.</source>
        <translation>Bez nazwisk w pliku jest tylko imię na ekranie.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gem filen</source>
        <translation>Zapisz plik</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Filen kommer i mappen Dokumenter. Det bliver noteret, at resultaterne er taget ud.</source>
        <translation>Plik trafi do folderu Dokumenty. Zostanie odnotowane, że wyniki zostały wyjęte.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem til Excel (.xlsx)</source>
        <translation>Zapisz dla Excela (.xlsx)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem som CSV</source>
        <translation>Zapisz jako CSV</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Resultaterne erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Wyniki nie zastępują VLV-2 ani oceny organizatora FVU.</translation>
    </message>
</context>
<context>
    <name>SaveGlossary</name>
    <message>
        <location filename="../Desk/SaveGlossary.qml" line="+10"/>
        <source>Gem som fil</source>
        <translation>Zapisz jako plik</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til et andet center eller et andet program. Filen lægges i mappen Dokumenter.</source>
        <translation>Dla innego ośrodka lub innego programu. Plik trafi do folderu Dokumenty.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Anki</source>
        <translation>Anki</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>TBX</source>
        <translation>TBX</translation>
    </message>
</context>
<context>
    <name>SayYourself</name>
    <message>
        <location filename="../Controls/SayYourself.qml" line="+33"/>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sig selv ordet %1</source>
        <translation>Powiedz słowo „%1”</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sig det selv</source>
        <translation>Powiedz to</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Hør dig selv sige %1</source>
        <translation>Posłuchaj, jak mówisz „%1”</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hør dig selv</source>
        <translation>Posłuchaj siebie</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <location filename="../Desk/ScreeningBox.qml" line="+15"/>
        <location line="+55"/>
        <source>Ny screening</source>
        <translation>Nowy screening</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Fortsæt</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Vurdér svar</source>
        <translation>Oceń odpowiedzi</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Se profil og beslutning</source>
        <translation>Zobacz profil i decyzję</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se profil og beslut</source>
        <translation>Zobacz profil i zdecyduj</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Samtale</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Dokumenter</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Deltageren kan også selv fortsætte fra sit billede på forsiden.</source>
        <translation>Uczestnik może też sam kontynuować ze swojego obrazka na stronie początkowej.</translation>
    </message>
</context>
<context>
    <name>ScreeningPlace</name>
    <message>
        <location filename="../Screening/ScreeningPlace.qml" line="+14"/>
        <source>Hverdagstekst</source>
        <translation>Tekst codzienny</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagets ord</source>
        <translation>Słowa zawodowe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagtekst</source>
        <translation>Tekst zawodowy</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prøv først</source>
        <translation>Najpierw spróbuj</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.</source>
        <translation>Witamy. Przeczytasz dwa teksty i wyjaśnisz kilka słów. Masz dużo czasu. Zawsze możesz wrócić albo zrobić przerwę.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nu kommer 12 ord fra faget. Forklar, hvad tingen er, og hvad den bruges til. Skriv, som du kan. Fejl i stavningen gør ikke noget.</source>
        <translation>Teraz będzie 12 słów zawodowych. Wyjaśnij, co to jest i do czego służy. Pisz tak, jak umiesz. Błędy w pisowni nie szkodzą.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra hverdagen. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Teraz będzie tekst z życia codziennego. Przeczytaj go i odpowiedz na pytania. Tekst widać przez cały czas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra faget. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Teraz będzie tekst zawodowy. Przeczytaj go i odpowiedz na pytania. Tekst widać przez cały czas.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prøv, hvordan det er. Det tæller ikke. Forklar ordet med dine egne ord.</source>
        <translation>Spróbuj, jak to działa. To się nie liczy. Wyjaśnij słowo własnymi słowami.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.</source>
        <translation>Przeczytaj tekst. Potem naciśnij „Tekst przeczytany”.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg det svar, der passer til teksten.</source>
        <translation>Wybierz odpowiedź, która pasuje do tekstu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forklar, hvad det er, og hvad det bruges til.</source>
        <translation>Wyjaśnij, co to jest i do czego służy.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forklar med dine egne ord.</source>
        <translation>Wyjaśnij własnymi słowami.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>Co znaczy to słowo? Wybierz to, co twoim zdaniem pasuje.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er svære ord. Du bestemmer, hvad du vil.</source>
        <translation>To są trudne słowa. Ty decydujesz, co dalej.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.</source>
        <translation>Dziękujemy za twoją pracę. Naciśnij „Oddaj”, a nauczyciel przeczyta twoje odpowiedzi.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.</source>
        <translation>W porządku. To, co jest zrobione, jest zapisane. Naciśnij „Oddaj”, a nauczyciel to przeczyta.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Del %1 af %2 · spørgsmål %3 af %4</source>
        <translation>Część %1 z %2 · pytanie %3 z %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Del %1 af %2</source>
        <translation>Część %1 z %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gemt</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gemmer …</source>
        <translation>Zapisuję…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ikke gemt</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Prøv igen</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../Desk/SettingsPage.qml" line="+11"/>
        <source>Indstillinger</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sprog</source>
        <translation>Język</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Udseende</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Mørk skærm</source>
        <translation>Ciemny ekran</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Stærkere kontrast</source>
        <translation>Mocniejszy kontrast</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen bevægelse på skærmen</source>
        <translation>Bez animacji na ekranie</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Forslag til vurdering</source>
        <translation>Proponowane oceny</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Når lærerne her har vurderet 20 svar til et ord uden at se forslaget, eller har ændret det, tæller deres vurderinger med.</source>
        <translation>Gdy tutejsi nauczyciele ocenią 20 odpowiedzi na jedno słowo bez podglądu propozycji albo ją zmienią, ich oceny też będą brane pod uwagę.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lær af lærernes vurderinger</source>
        <translation>Uwzględniaj oceny nauczycieli</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Så mange af de sikre forslag skal en lærer vurdere uden at se dem:</source>
        <translation>Tyle pewnych propozycji nauczyciel ma ocenić, nie widząc ich:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stikprøver</source>
        <translation>Kontrole wyrywkowe</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Nauczyciele</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tilføj en lærer, luk en lærers adgang, eller skift din egen adgangskode.</source>
        <translation>Dodaj nauczyciela, zamknij komuś dostęp albo zmień swoje hasło.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lærere og adgangskoder</source>
        <translation>Nauczyciele i hasła</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ord i din egen stemme</source>
        <translation>Słowa twoim głosem</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Siger computerens stemme et ord forkert, så optag det selv. Så hører deltagerne dig.</source>
        <translation>Jeśli głos komputera źle wymawia słowo, nagraj je swoim głosem. Wtedy uczestnicy usłyszą ciebie.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Optag ord</source>
        <translation>Nagrywanie słów</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendannelseskode</source>
        <translation>Kod odzyskiwania</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har alle lærere glemt deres adgangskode, er koden på arket den eneste vej ind. Er arket væk, så lav en ny.</source>
        <translation>Jeśli wszyscy nauczyciele zapomną hasła, kod na kartce jest jedynym sposobem, żeby wejść. Jeśli kartka zginęła, utwórz nowy kod.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny gendannelseskode</source>
        <translation>Utwórz nowy kod odzyskiwania</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Daglig kopi</source>
        <translation>Codzienna kopia</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Mappe til kopien</source>
        <translation>Folder na kopię</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en anden disk, et USB-stik eller skolens server. Så er der altid en kopi, hvis pc&apos;en går i stykker.</source>
        <translation>Wybierz inny dysk, pamięć USB albo serwer szkoły. Wtedy kopia zostanie, nawet jeśli komputer się zepsuje.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Gem mappen</source>
        <translation>Zapisz folder</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Kopiér nu</source>
        <translation>Skopiuj teraz</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alt, hvad deltagere og lærere skriver, ligger i denne fil på pc&apos;en:</source>
        <translation>Wszystko, co piszą uczestnicy i nauczyciele, jest w tym pliku na komputerze:</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <location filename="../Desk/SetupFields.qml" line="+26"/>
        <source>Luk kursus, sted og hjælpemidler</source>
        <translation>Zamknij: kurs, miejsce i pomoce</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kursus, sted og hjælpemidler</source>
        <translation>Kurs, miejsce i pomoce</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>AMU-kursus</source>
        <translation>Kurs AMU</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kursusnummer</source>
        <translation>Numer kursu</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sted</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Henvist af</source>
        <translation>Kto skierował</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Teksterne må læses op.</source>
        <translation>Teksty mogą być czytane na głos.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Det er et hjælpemiddel og står på resultatet.</source>
        <translation>To pomoc, która zostanie zapisana w wyniku.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+8"/>
        <source>Ekstra tid</source>
        <translation>Dodatkowy czas</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen</source>
        <translation>Brak</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>25 %</source>
        <translation>25 %</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
</context>
<context>
    <name>SheetSource</name>
    <message>
        <location filename="../Desk/SheetSource.qml" line="+11"/>
        <source>Vælg filen</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>De nyeste regneark på denne computer:</source>
        <translation>Najnowsze arkusze na tym komputerze:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>En anden fil</source>
        <translation>Inny plik</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .xlsx eller .csv.</source>
        <translation>Przeciągnij tu plik albo napisz, gdzie leży. Musi kończyć się na .xlsx lub .csv.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Wczytaj plik</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <location filename="../Controls/SoundButton.qml" line="+15"/>
        <source>Computeren har ingen lyd.</source>
        <translation>Na komputerze nie ma dźwięku.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <location filename="../Start/StartPlace.qml" line="+46"/>
        <source>Screening og træning i fagets ord.</source>
        <translation>Screening i nauka słów zawodowych.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1. Hvor skal data ligge?</source>
        <translation>1. Gdzie mają być dane?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. Sted og lærer</source>
        <translation>2. Placówka i nauczyciel</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>3. Gendannelseskode</source>
        <translation>3. Kod odzyskiwania</translation>
    </message>
</context>
<context>
    <name>StartScreening</name>
    <message>
        <location filename="../Desk/StartScreening.qml" line="+78"/>
        <source>Form</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvordan svarer deltageren?</source>
        <translation>Jak odpowiada uczestnik?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriver selv</source>
        <translation>Pisze samodzielnie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Svarer mundtligt</source>
        <translation>Odpowiada ustnie</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>I sidder sammen. Du læser op og krydser af.</source>
        <translation>Siedzicie razem. Ty czytasz na głos i zaznaczasz.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren sidder alene ved pc&apos;en og skriver sine svar.</source>
        <translation>Uczestnik siedzi sam przy komputerze i pisze odpowiedzi.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Start screening</source>
        <translation>Zacznij screening</translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <location filename="../Participant/StateDot.qml" line="+12"/>
        <source>kan du</source>
        <translation>umiesz</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>w nauce</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>jeszcze nie</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../Desk/StateLine.qml" line="+38"/>
        <source>Screening i gang</source>
        <translation>Screening trwa</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar til vurdering</source>
        <translation>
            <numerusform>%n odpowiedź do oceny</numerusform>
            <numerusform>%n odpowiedzi do oceny</numerusform>
            <numerusform>%n odpowiedzi do oceny</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Venter på beslutning</source>
        <translation>Czeka na decyzję</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ikke screenet</source>
        <translation>Bez screeningu</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <location filename="../Desk/Suggestion.qml" line="+12"/>
        <source>sikker (%1)</source>
        <translation>pewna (%1)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>usikker (%1)</source>
        <translation>niepewna (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>En anden lærer har vurderet svaret. Du ser ikke hvordan.</source>
        <translation>Inny nauczyciel ocenił tę odpowiedź. Nie widzisz jak.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér først selv. Forslaget kommer bagefter.</source>
        <translation>Najpierw twoja ocena. Propozycja pojawi się potem.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Der er intet forslag til dette svar.</source>
        <translation>Do tej odpowiedzi nie ma propozycji.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Forslaget var · %1</source>
        <translation>Propozycja programu · %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forslag</source>
        <translation>Propozycja</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</source>
        <translation>
            <numerusform>Na podstawie kryteriów oceny i %n odpowiedzi ocenionej tutaj przez nauczyciela.</numerusform>
            <numerusform>Na podstawie kryteriów oceny i %n odpowiedzi ocenionych tutaj przez nauczycieli.</numerusform>
            <numerusform>Na podstawie kryteriów oceny i %n odpowiedzi ocenionych tutaj przez nauczycieli.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bygger på vurderingskriterierne.</source>
        <translation>Na podstawie kryteriów oceny.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Næste</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>TeacherKeys</name>
    <message>
        <location filename="../Desk/TeacherKeys.qml" line="+15"/>
        <source>Dit navn</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hvem er du?</source>
        <translation>Kim jesteś?</translation>
    </message>
</context>
<context>
    <name>TeacherRow</name>
    <message>
        <location filename="../Desk/TeacherRow.qml" line="+24"/>
        <source>%1 (dig)</source>
        <translation>%1 (ty)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Luk adgangen …</source>
        <translation>Zamknij dostęp…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Giv adgang igen</source>
        <translation>Przywróć dostęp</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal %1 ikke kunne logge ind mere? Navnet bliver stående ved det, der er vurderet og besluttet.</source>
        <translation>Zamknąć dostęp: %1? Nazwisko zostanie przy ocenach i decyzjach.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold adgangen</source>
        <translation>Zostaw dostęp</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Luk adgangen</source>
        <translation>Zamknij dostęp</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <location filename="../Desk/TeachersPage.qml" line="+11"/>
        <source>Lærere og adgangskoder</source>
        <translation>Nauczyciele i hasła</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Nauczyciele</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <location filename="../Desk/TermFields.qml" line="+12"/>
        <source>Et ord</source>
        <translation>Słowo</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ordet</source>
        <translation>Słowo</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+5"/>
        <source>En eller et?</source>
        <translation>⁨En⁩ czy ⁨et⁩?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kun flertal</source>
        <translation>tylko liczba mnoga</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ingen</source>
        <translation>żaden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad betyder det?</source>
        <translation>Co to znaczy?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kort og let. Uden en betydning kan ordet ikke øves.</source>
        <translation>Krótko i prosto, po duńsku. Bez znaczenia nie można ćwiczyć słowa.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>En sætning fra arbejdet</source>
        <translation>Zdanie z pracy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Z klamrami wokół słowa, na przykład: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ordets dele</source>
        <translation>Części słowa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: tyngde punkt +s afstand</source>
        <translation>Na przykład: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Andre former</source>
        <translation>Inne formy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med komma mellem</source>
        <translation>Oddzielone przecinkami</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Emne</source>
        <translation>Temat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ord med samme emne står sammen.</source>
        <translation>Słowa z tym samym tematem stoją razem.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Oversættelser</source>
        <translation>Tłumaczenia</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Gem ordet</source>
        <translation>Zapisz słowo</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../Desk/TodayPage.qml" line="+17"/>
        <source>I dag</source>
        <translation>Dzisiaj</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n svar venter på din vurdering</source>
        <translation>
            <numerusform>%n odpowiedź czeka na twoją ocenę</numerusform>
            <numerusform>%n odpowiedzi czekają na twoją ocenę</numerusform>
            <numerusform>%n odpowiedzi czeka na twoją ocenę</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér svar</source>
        <translation>Oceń odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger venter på din beslutning</source>
        <translation>
            <numerusform>%n screening czeka na twoją decyzję</numerusform>
            <numerusform>%n screeningi czekają na twoją decyzję</numerusform>
            <numerusform>%n screeningów czeka na twoją decyzję</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger er i gang</source>
        <translation>
            <numerusform>%n screening w toku</numerusform>
            <numerusform>%n screeningi w toku</numerusform>
            <numerusform>%n screeningów w toku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere når ikke mange af kursets ord, som det går nu</source>
        <translation>
            <numerusform>%n uczestnik w tym tempie nie zdąży z wieloma słowami kursu</numerusform>
            <numerusform>%n uczestników w tym tempie nie zdąży z wieloma słowami kursu</numerusform>
            <numerusform>%n uczestników w tym tempie nie zdąży z wieloma słowami kursu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere har ikke øvet i en uge</source>
        <translation>
            <numerusform>%n uczestnik nie ćwiczy od tygodnia</numerusform>
            <numerusform>%n uczestników nie ćwiczy od tygodnia</numerusform>
            <numerusform>%n uczestników nie ćwiczy od tygodnia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere glemmer de samme ord igen og igen</source>
        <translation>
            <numerusform>%n uczestnik wciąż zapomina te same słowa</numerusform>
            <numerusform>%n uczestników wciąż zapomina te same słowa</numerusform>
            <numerusform>%n uczestników wciąż zapomina te same słowa</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Nie ma tu jeszcze uczestników.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet venter på dig.</source>
        <translation>Nic na ciebie nie czeka.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>Dodaj pierwszą osobę. To zajmie minutę.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle svar er vurderet, og alle screeninger har en beslutning.</source>
        <translation>Wszystkie odpowiedzi są ocenione i każdy screening ma decyzję.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ny deltager</source>
        <translation>Nowy uczestnik</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Øver ord</source>
        <translation>Ćwiczą słowa</translation>
    </message>
</context>
<context>
    <name>TroublePlace</name>
    <message>
        <location filename="../Controls/TroublePlace.qml" line="+17"/>
        <source>Fagdansk kan ikke åbne data</source>
        <translation>Fagdansk nie może otworzyć danych</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Przywróć z codziennej kopii</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Prøv igen</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Se et eksempelhold</source>
        <translation>Zobacz przykładową grupę</translation>
    </message>
</context>
<context>
    <name>WordChoice</name>
    <message>
        <location filename="../Desk/WordChoice.qml" line="+17"/>
        <source>Find et ord</source>
        <translation>Znajdź słowo</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Wpisz słowo tak, jak pamiętasz. Literówki nie szkodzą.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <location filename="../Participant/WordRow.qml" line="+86"/>
        <source>Ordets dele</source>
        <translation>Części słowa</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former</source>
        <translation>Formy</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I en sætning</source>
        <translation>W zdaniu</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Mindre om %1</source>
        <translation>Mniej o słowie „%1”</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mere om %1</source>
        <translation>Więcej o słowie „%1”</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hør ordet %1</source>
        <translation>Posłuchaj słowa „%1”</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <location filename="../Participant/WordsPlace.qml" line="+17"/>
        <source>Fundne ord</source>
        <translation>Znalezione słowa</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+60"/>
        <source>Alle ord</source>
        <translation>Wszystkie słowa</translation>
    </message>
    <message>
        <location line="-60"/>
        <location line="+60"/>
        <source>Mine ord</source>
        <translation>Moje słowa</translation>
    </message>
    <message numerus="yes">
        <location line="-59"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kan du finde ord. Tryk på pilen for at se mere om et ord.</source>
        <translation>Tu możesz szukać słów. Naciśnij strzałkę, żeby zobaczyć więcej o słowie.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+18"/>
        <source>Søg efter et ord</source>
        <translation>Szukaj słowa</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvilke ord</source>
        <translation>Jakie słowa</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>Nie ma słowa podobnego do tego, co jest wpisane.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de ord, du øver. Tryk på Alle ord for at se resten.</source>
        <translation>Tu będą słowa, które ćwiczysz. Naciśnij „Wszystkie słowa”, żeby zobaczyć resztę.</translation>
    </message>
</context>
<context>
    <name>WorksheetBox</name>
    <message>
        <location filename="../Desk/WorksheetBox.qml" line="+10"/>
        <source>Øveark til papir</source>
        <translation>Karta ćwiczeń na papier</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</source>
        <translation>
            <numerusform>Dwie strony A4 z listą słów i pięcioma zadaniami, odpowiedzi na osobnej stronie. Mieści się %n słowo.</numerusform>
            <numerusform>Dwie strony A4 z listą słów i pięcioma zadaniami, odpowiedzi na osobnej stronie. Mieszczą się %n słowa.</numerusform>
            <numerusform>Dwie strony A4 z listą słów i pięcioma zadaniami, odpowiedzi na osobnej stronie. Mieści się %n słów.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Oversættelse på arket</source>
        <translation>Tłumaczenie na karcie</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Lav et øveark med %n ord</source>
        <translation>
            <numerusform>Zrób kartę z %n słowem</numerusform>
            <numerusform>Zrób kartę z %n słowami</numerusform>
            <numerusform>Zrób kartę z %n słowami</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <location filename="../Screening/WritingArea.qml" line="+55"/>
        <source>Videre</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Jeg kan ikke forklare det</source>
        <translation>Nie umiem tego wyjaśnić</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Nie wiem</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentItems</name>
    <message>
        <location filename="../../app/viewmodels/assignment_items.cpp" line="+23"/>
        <source>Hele ordlisten</source>
        <translation>Cała lista słów</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n valgte ord</source>
        <translation>
            <numerusform>%n wybrane słowo</numerusform>
            <numerusform>%n wybrane słowa</numerusform>
            <numerusform>%n wybranych słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>fra %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kursus %1</source>
        <translation>kurs: %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>En ordliste, der er fjernet</source>
        <translation>Lista słów, która została usunięta</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen</source>
        <translation>Do dnia kursu można opanować %1 z %2 słów</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentsModel</name>
    <message>
        <location filename="../../app/viewmodels/assignments_model.cpp" line="+274"/>
        <location line="+1"/>
        <source>Skriv en dato, for eksempel 14-12-2026.</source>
        <translation>Wpisz datę, na przykład 14-12-2026.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kurset skal begynde efter den første dag med øvelse.</source>
        <translation>Kurs musi się zacząć po pierwszym dniu ćwiczeń.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Vælg mindst ét emne.</source>
        <translation>Wybierz co najmniej jeden temat.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg mindst ét ord.</source>
        <translation>Wybierz co najmniej jedno słowo.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen, hvis der øves %3 minutter %4 dage om ugen. Så kommer der %5 nye ord om dagen.</source>
        <translation>Do dnia kursu można opanować %1 z %2 słów. Dni ćwiczeń w tygodniu: %4, minuty każdego dnia: %3. Nowe słowa dziennie: %5.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opgaven er givet.</source>
        <translation>Zadanie jest przydzielone.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Opgaven er taget tilbage. Det, der er øvet, bliver stående.</source>
        <translation>Zadanie jest wycofane. To, co przećwiczone, zostaje.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkEnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/bulk_enrolment_model.cpp" line="+211"/>
        <source>Det er fortrudt. Ingen af dem er oprettet.</source>
        <translation>Cofnięto. Żadna z tych osób nie jest zapisana.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En af dem er begyndt. Slet de andre én for én på deres egen side.</source>
        <translation>Jedna z osób już zaczęła. Pozostałe usuń pojedynczo na ich stronach.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Arket er gemt her: %1</source>
        <translation>Arkusz zapisano tutaj: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkRows</name>
    <message>
        <location filename="../../app/viewmodels/bulk_rows.cpp" line="+45"/>
        <source>Filen har ingen kolonne, der hedder Navn.</source>
        <translation>W pliku nie ma kolumny o nazwie Navn (nazwisko).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen har ingen kolonne, der hedder Kaldenavn.</source>
        <translation>W pliku nie ma kolumny o nazwie Kaldenavn (imię na ekranie).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1. Slet den ene.</source>
        <translation>Dwie kolumny oznaczają to samo: %1. Usuń jedną z nich.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står ingen deltagere i filen.</source>
        <translation>W pliku nie ma uczestników.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står for mange i filen. Tag højst %1 ad gangen.</source>
        <translation>W pliku jest zbyt wiele osób. Weź najwyżej %1 naraz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn står forkert.</source>
        <translation>Cudzysłów stoi w złym miejscu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften: %1.</source>
        <translation>Wiersz ma więcej pól niż nagłówek: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bogstaverne er læst forkert: %1. Gem filen som .xlsx.</source>
        <translation>Litery odczytano błędnie: %1. Zapisz plik jako .xlsx.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet mangler.</source>
        <translation>Brakuje nazwiska.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet mangler.</source>
        <translation>Brakuje imienia na ekranie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet er for langt.</source>
        <translation>Nazwisko jest za długie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet er for langt.</source>
        <translation>Imię na ekranie jest za długie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Slet det i filen.</source>
        <translation>To wygląda na numer CPR. Usuń go z pliku.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme kaldenavn.</source>
        <translation>Wiersz %1 ma to samo imię na ekranie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden deltager har det kaldenavn.</source>
        <translation>Inny uczestnik ma to imię na ekranie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faget findes ikke her: %1.</source>
        <translation>Nie ma tu takiego zawodu: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sproget kendes ikke: %1.</source>
        <translation>Nieznany język: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Er oprettet i forvejen. Rækken springes over.</source>
        <translation>Jest już na liście. Wiersz zostanie pominięty.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En deltager har det samme navn. Er det den samme person?</source>
        <translation>Uczestnik o tym nazwisku już jest. Czy to ta sama osoba?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme navn. Er det den samme person?</source>
        <translation>Wiersz %1 ma to samo nazwisko. Czy to ta sama osoba?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen %1 bruges ikke.</source>
        <translation>Kolumna %1 nie jest używana.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Række %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Filen findes ikke. Se efter, om navnet er skrevet rigtigt.</source>
        <translation>Plik nie istnieje. Sprawdź, czy nazwa jest poprawna.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen kan ikke læses som et regneark. Gem den som .xlsx eller .csv uden adgangskode, og prøv igen.</source>
        <translation>Pliku nie można odczytać jako arkusza. Zapisz go jako .xlsx lub .csv bez hasła i spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen er beskadiget. Åbn den i regnearket, gem den igen, og prøv igen.</source>
        <translation>Plik jest uszkodzony. Otwórz go w arkuszu, zapisz ponownie i spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ConversationWords</name>
    <message>
        <location filename="../../app/viewmodels/conversation_words.cpp" line="+29"/>
        <source>Baggrund</source>
        <translation>Pochodzenie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skole og uddannelse</source>
        <translation>Szkoła i wykształcenie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sprog</source>
        <translation>Język</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dansk</source>
        <translation>Język duński</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arbejde</source>
        <translation>Praca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det svære</source>
        <translation>Trudności</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Motivation</source>
        <translation>Motywacja</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mål</source>
        <translation>Cele</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>År i Danmark</source>
        <translation>Lata w Danii</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Års skolegang</source>
        <translation>Lata nauki w szkole</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uddannelse efter skolen</source>
        <translation>Wykształcenie po szkole</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser latinske bogstaver</source>
        <translation>Czyta litery łacińskie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser og skriver på sit eget sprog</source>
        <translation>Czyta i pisze w swoim języku</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danskuddannelse</source>
        <translation>Kurs języka duńskiego (DU)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Modul</source>
        <translation>Moduł</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bestået prøve</source>
        <translation>Zdany egzamin</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mundtligt niveau</source>
        <translation>Poziom w mówieniu</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriftligt niveau</source>
        <translation>Poziom w piśmie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resultat af VLV-2</source>
        <translation>Wynik VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dato for VLV-2</source>
        <translation>Data VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med egne ord</source>
        <translation>Własnymi słowami</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejder nu</source>
        <translation>Pracuje teraz</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejdet i faget</source>
        <translation>Ma doświadczenie w zawodzie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er svært?</source>
        <translation>Co jest trudne?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvem foreslog kurset?</source>
        <translation>Kto zaproponował kurs?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notat</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>under 1 år</source>
        <translation>poniżej roku</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1–3 år</source>
        <translation>1–3 lata</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>4–10 år</source>
        <translation>4–10 lat</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over 10 år</source>
        <translation>ponad 10 lat</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Ingen</source>
        <translation>Brak</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Erhvervsuddannelse</source>
        <translation>Zawodowe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Videregående</source>
        <translation>Wyższe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Andet</source>
        <translation>Inne</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Ja</source>
        <translation>Tak</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Delvist</source>
        <translation>Częściowo</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+19"/>
        <source>Nej</source>
        <translation>Nie</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Godt</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <source>Lidt</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Højere</source>
        <translation>Wyższy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Bez VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler FVU</source>
        <translation>Zaleca FVU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Zaleca danskuddannelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Zaleca test na dysleksję</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler intet</source>
        <translation>Nic nie zaleca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejde</source>
        <translation>Ma pracę</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er ledig</source>
        <translation>Bez pracy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er i praktik</source>
        <translation>Na stażu</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At forstå</source>
        <translation>Rozumienie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At tale</source>
        <translation>Mówienie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At læse</source>
        <translation>Czytanie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At skrive</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Słowa zawodowe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tal og regning</source>
        <translation>Liczby i rachunki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren selv</source>
        <translation>Uczestnik sam</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejdsgiveren</source>
        <translation>Pracodawca</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobcentret</source>
        <translation>Urząd pracy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagforeningen</source>
        <translation>Związek zawodowy</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>For eksempel 12.11.2026</source>
        <translation>Na przykład 12.11.2026</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::CopyModel</name>
    <message>
        <location filename="../../app/viewmodels/copy_model.cpp" line="+69"/>
        <source>Kopien kunne ikke laves. Er mappen eller USB-stikket der?</source>
        <translation>Nie udało się zrobić kopii. Czy folder albo pamięć USB są na miejscu?</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DecisionModel</name>
    <message>
        <location filename="../../app/viewmodels/decision_model.cpp" line="+227"/>
        <source>Skriv, hvorfor du beslutter noget andet.</source>
        <translation>Napisz, dlaczego wybierasz coś innego.</translation>
    </message>
    <message>
        <location filename="../../app/viewmodels/decision_view.cpp" line="+71"/>
        <source>under A1</source>
        <translation>poniżej A1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DeskModel</name>
    <message>
        <location filename="../../app/viewmodels/desk_model.cpp" line="+271"/>
        <source>Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. Stil uret, før du går videre.</source>
        <translation>Zegar komputera jest źle ustawiony. Pokazuje %1, a coś zapisano tu z datą %2. Nic nie zginęło. Ustaw zegar, zanim pójdziesz dalej.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DocumentWords</name>
    <message>
        <location filename="../../app/viewmodels/document_words.cpp" line="+19"/>
        <source>Samtaleark</source>
        <translation>Karta rozmowy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henvisning</source>
        <translation>Skierowanie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Til jobcentret</source>
        <translation>Dla urzędu pracy (jobcenter)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultat til deltageren</source>
        <translation>Wynik dla uczestnika</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kursus og sted</source>
        <translation>Kurs i miejsce</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultatet af de tre dele</source>
        <translation>Wynik trzech części</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beslutningen</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ord at begynde med</source>
        <translation>Słowa na początek</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hjælpemidler</source>
        <translation>Pomoce</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mundtligt og skriftligt niveau</source>
        <translation>Poziom w mowie i piśmie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skolegang</source>
        <translation>Nauka w szkole</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DoorModel</name>
    <message>
        <location filename="../../app/viewmodels/door_model.cpp" line="+161"/>
        <source>De to koder var ikke ens. Vælg fire billeder igen.</source>
        <translation>Te dwa kody nie były takie same. Wybierz cztery obrazki jeszcze raz.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.</source>
        <translation>To nie były te obrazki. Spróbuj jeszcze raz albo zapytaj nauczyciela.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DrillModel</name>
    <message>
        <location filename="../../app/viewmodels/drill_feedback.cpp" line="+13"/>
        <source>Rigtigt. Det skrives sådan her:</source>
        <translation>Dobrze. Pisze się to tak:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Se, hvordan det staves:</source>
        <translation>Prawie. Zobacz, jak to się pisze:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er det rigtige ord i en anden form. Vi leder efter:</source>
        <translation>To dobre słowo, ale w innej formie. Szukamy formy:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er også rigtigt. Vi leder efter et andet ord:</source>
        <translation>To też dobrze. Szukamy innego słowa:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>»%1« er et andet ord. Her er det:</source>
        <translation>„%1” to inne słowo. Prawidłowe jest:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Næsten. Se den rigtige rækkefølge.</source>
        <translation>Prawie. Zobacz właściwą kolejność.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se den rigtige rækkefølge.</source>
        <translation>Zobacz właściwą kolejność.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Næsten. Se, hvad der passer sammen.</source>
        <translation>Prawie. Zobacz, co do siebie pasuje.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se, hvad der passer sammen.</source>
        <translation>Zobacz, co do siebie pasuje.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Se det rigtige svar.</source>
        <translation>Zobacz prawidłową odpowiedź.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rigtigt med hjælp.</source>
        <translation>Dobrze, z pomocą.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rigtigt.</source>
        <translation>Dobrze.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Her er det:</source>
        <translation>Prawie. Oto odpowiedź:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Det rigtige er:</source>
        <translation>Prawidłowa odpowiedź:</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::EnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/enrolment_model.cpp" line="+38"/>
        <source>arabisk</source>
        <translation>arabski</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>polsk</source>
        <translation>polski</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ukrainsk</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rumænsk</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tyrkisk</source>
        <translation>turecki</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vietnamesisk</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tigrinya</source>
        <translation>tigrinia</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>somali</source>
        <translation>somalijski</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>persisk</source>
        <translation>perski</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tysk</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ungarsk</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>engelsk</source>
        <translation>angielski</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>et andet sprog</source>
        <translation>inny język</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Skriv deltagerens navn.</source>
        <translation>Wpisz imię i nazwisko uczestnika.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv, hvad deltageren vil kaldes.</source>
        <translation>Wpisz imię, które będzie na ekranie.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>En anden hedder det allerede. Vælg et andet kaldenavn.</source>
        <translation>Ktoś już ma takie imię na ekranie. Wybierz inne.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ErrorText</name>
    <message>
        <location filename="../../app/viewmodels/error_text.cpp" line="+26"/>
        <source>Det kan ikke bruges, som det står. Ret det, og prøv igen.</source>
        <translation>W tej postaci nie można tego użyć. Popraw i spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det findes ikke længere. Gå tilbage, og vælg igen.</source>
        <translation>Tego już nie ma. Wróć i wybierz jeszcze raz.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke lade sig gøre her. Intet er ændret.</source>
        <translation>Tego nie można tu zrobić. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.</source>
        <translation>To wygląda jak numer CPR. Nie pisz go tutaj. Programowi nie wolno go zapisać.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det passer ikke. Prøv igen.</source>
        <translation>To się nie zgadza. Spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er prøvet for mange gange. Vent lidt, og prøv igen.</source>
        <translation>Za dużo prób. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En lærer skal logge ind først.</source>
        <translation>Najpierw musi się zalogować nauczyciel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent.</source>
        <translation>Fagdansk już działa na tym komputerze. Użyj okna, które jest otwarte.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet program bruger filen lige nu. Intet er gået tabt. Prøv igen om lidt.</source>
        <translation>Inny program używa teraz tego pliku. Nic nie zginęło. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disken er fuld. Det sidste er ikke gemt endnu, men intet er gået tabt. Gør plads på disken, og prøv igen.</source>
        <translation>Dysk jest pełny. Ostatnia rzecz nie jest jeszcze zapisana, ale nic nie zginęło. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fagdansk må ikke skrive i mappen. Intet er ændret. Vælg en anden mappe, eller spørg den, der passer computeren.</source>
        <translation>Fagdansk nie może zapisywać w tym folderze. Nic się nie zmieniło. Wybierz inny folder albo zapytaj osobę, która dba o komputer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Disken svarer ikke, som den skal. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>Dysk nie odpowiada prawidłowo. To, co zapisane, nadal tam jest. Spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret.</source>
        <translation>Plik z danymi jest uszkodzony. Przywróć dane z najnowszej codziennej kopii. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt.</source>
        <translation>Plik z danymi pochodzi z nowszego programu. Zaktualizuj Fagdansk. Plik jest nietknięty.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mappen ligger på et netværk. Der kan data gå tabt. Vælg en mappe på denne computer.</source>
        <translation>Folder jest w sieci. Tam dane mogą zginąć. Wybierz folder na tym komputerze.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med ord og tekster mangler eller er beskadiget. Installér Fagdansk igen. Dine data er ikke rørt.</source>
        <translation>Brakuje pliku ze słowami i tekstami albo jest uszkodzony. Zainstaluj Fagdansk ponownie. Twoje dane są nietknięte.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Noget gik galt i programmet. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>W programie coś się nie udało. To, co zapisane, nadal tam jest. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossariesModel</name>
    <message>
        <location filename="../../app/viewmodels/glossaries_model.cpp" line="+115"/>
        <source>Ordlisten er oprettet. Skriv dens ord, eller hent dem fra en tekst.</source>
        <translation>Lista została utworzona. Napisz słowa albo weź je z tekstu.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Nadaj liście nazwę, najwyżej 60 znaków.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Navnet er ændret.</source>
        <translation>Nazwa została zmieniona.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Ordet er lagt i ordlisten.</source>
        <translation>Słowo jest na liście.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordet er ændret.</source>
        <translation>Słowo zostało zmienione.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordet er taget ud: %1</source>
        <translation>Słowo zostało wyjęte: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rækkefølgen er ændret.</source>
        <translation>Kolejność została zmieniona.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Ingen</source>
        <translation>Brak</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Øvearket er gemt: %1</source>
        <translation>Karta ćwiczeń została zapisana: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ordlisten er fjernet: %1</source>
        <translation>Lista została usunięta: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Det er fortrudt.</source>
        <translation>Cofnięto.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossaryFileModel</name>
    <message>
        <location filename="../../app/viewmodels/glossary_file_model.cpp" line="+239"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Nadaj liście słów nazwę, najwyżej 60 znaków.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Ordlisten er hentet ind med %n ord.</source>
        <translation>
            <numerusform>Wczytano listę słów: %n słowo.</numerusform>
            <numerusform>Wczytano listę słów: %n słowa.</numerusform>
            <numerusform>Wczytano listę słów: %n słów.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Ordlisten er gemt: %1</source>
        <translation>Lista słów została zapisana: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GroupsModel</name>
    <message>
        <location filename="../../app/viewmodels/groups_model.cpp" line="+102"/>
        <source>Holdet %1 er oprettet. Vælg, hvem der er med.</source>
        <translation>Grupa „%1” jest utworzona. Wybierz, kto do niej należy.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navnet er ændret.</source>
        <translation>Nazwa jest zmieniona.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Holdet er afsluttet. Dets opgaver gælder ikke mere.</source>
        <translation>Grupa jest zakończona. Jej zadania już nie obowiązują.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holdet er i gang igen.</source>
        <translation>Grupa znowu działa.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Skriv et navn på højst 60 tegn.</source>
        <translation>Wpisz nazwę, najwyżej 60 znaków.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::LoginModel</name>
    <message>
        <location filename="../../app/viewmodels/login_model.cpp" line="+89"/>
        <source>Din nye adgangskode gælder fra nu af. Har andre set arket med koden? Så lav en ny gendannelseskode under Indstillinger.</source>
        <translation>Od teraz obowiązuje twoje nowe hasło. Czy ktoś inny widział kartkę z kodem? Jeśli tak, utwórz nowy kod odzyskiwania w Ustawieniach.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialModel</name>
    <message>
        <location filename="../../app/viewmodels/material_model.cpp" line="+284"/>
        <source>En ny ordliste</source>
        <translation>Nowa lista słów</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Indsat tekst</source>
        <translation>Wklejony tekst</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Nadaj liście nazwę, najwyżej 60 znaków.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n ord er lagt i ordlisten.</source>
        <translation>
            <numerusform>Na liście jest %n nowe słowo.</numerusform>
            <numerusform>Na liście są %n nowe słowa.</numerusform>
            <numerusform>Na liście jest %n nowych słów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialView</name>
    <message>
        <location filename="../../app/viewmodels/material_view.cpp" line="+20"/>
        <source>meget let</source>
        <translation>bardzo łatwy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>let</source>
        <translation>łatwy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>middel</source>
        <translation>średni</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>svær</source>
        <translation>trudny</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>meget svær</source>
        <translation>bardzo trudny</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n słowo</numerusform>
            <numerusform>%n słowa</numerusform>
            <numerusform>%n słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sætninger</source>
        <translation>
            <numerusform>%n zdanie</numerusform>
            <numerusform>%n zdania</numerusform>
            <numerusform>%n zdań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lange ord</source>
        <translation>
            <numerusform>%n długie słowo</numerusform>
            <numerusform>%n długie słowa</numerusform>
            <numerusform>%n długich słów</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for kort til et lixtal</source>
        <translation>Tekst jest za krótki na liczbę LIX</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>LIX %1 (%2)</source>
        <translation>LIX %1 (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filen findes ikke. Er den flyttet? Vælg den igen.</source>
        <translation>Pliku nie ma. Czy został przeniesiony? Wybierz go ponownie.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er ingen tekst at læse. Brug en fil på højst 64 MB, der ender på .txt, .md, .html, .docx, .odt eller .pdf, eller sæt teksten ind.</source>
        <translation>Nie ma tu tekstu do przeczytania. Użyj pliku do 64 MB o końcówce .txt, .md, .html, .docx, .odt lub .pdf albo wklej tekst.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem den igen.</source>
        <translation>Plik jest uszkodzony i nie da się go odczytać. Otwórz go w programie, w którym powstał, i zapisz ponownie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen kan ikke læses. Se, om du må åbne den, og prøv igen.</source>
        <translation>Nie da się odczytać pliku. Sprawdź, czy wolno ci go otworzyć, i spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PasswordRule</name>
    <message>
        <location filename="../../app/viewmodels/password_rule.h" line="+18"/>
        <source>Adgangskoden skal have mindst %1 tegn.</source>
        <translation>Hasło musi mieć co najmniej %1 znaków.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De to adgangskoder er ikke ens.</source>
        <translation>Te dwa hasła nie są takie same.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PersonModel</name>
    <message>
        <location filename="../../app/viewmodels/person_model.cpp" line="+66"/>
        <source>Screeningen venter. Deltageren finder den bag sit billede på forsiden.</source>
        <translation>Screening czeka. Uczestnik znajdzie go pod swoim obrazkiem na stronie początkowej.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Billedkoden er slettet. Deltageren vælger en ny næste gang.</source>
        <translation>Kod obrazkowy jest usunięty. Uczestnik wybierze nowy następnym razem.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Deltageren er slettet og kan ikke hentes tilbage.</source>
        <translation>Uczestnik jest usunięty i nie można go przywrócić.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PreCheckModel</name>
    <message>
        <location filename="../../app/viewmodels/pre_check_model.cpp" line="+40"/>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Screening anbefales</source>
        <translation>Zalecany screening</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>Brak oznak potrzeby</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ProgressModel</name>
    <message>
        <location filename="../../app/viewmodels/progress_model.cpp" line="+26"/>
        <source>%1 af %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecordingsModel</name>
    <message>
        <location filename="../../app/viewmodels/recordings_model.cpp" line="+119"/>
        <source>Nu høres en optagelse fra %1.</source>
        <translation>Teraz słychać nagranie z dnia: %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu høres computerens stemme.</source>
        <translation>Teraz słychać głos komputera.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Her er ingen optagelser endnu. Find et ord, og optag det.</source>
        <translation>Nie ma tu jeszcze nagrań. Znajdź słowo i nagraj je.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>Nie ma słowa podobnego do tego, co jest wpisane.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.</source>
        <translation>Nagranie jest zapisane. Od teraz słychać je, gdy mówione jest to słowo.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Optagelsen er slettet. Nu høres computerens stemme igen.</source>
        <translation>Nagranie jest usunięte. Teraz znów słychać głos komputera.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecoveryCodeModel</name>
    <message>
        <location filename="../../app/viewmodels/recovery_code_model.cpp" line="+127"/>
        <source>Det er ikke de sidste fem tegn. Se på arket, og prøv igen.</source>
        <translation>To nie jest pięć ostatnich znaków. Spójrz na kartkę i spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Den nye gendannelseskode gælder fra nu af. Den gamle virker ikke mere. Riv det gamle ark i stykker.</source>
        <translation>Od teraz obowiązuje nowy kod odzyskiwania. Stary już nie działa. Podrzyj starą kartkę.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RestoreModel</name>
    <message>
        <location filename="../../app/viewmodels/restore_model.cpp" line="+73"/>
        <source>Der er ingen daglig kopi i den mappe. Kopierne hedder for eksempel fagdansk-2026-11-24.db.</source>
        <translation>W tym folderze nie ma codziennej kopii. Kopie nazywają się na przykład fagdansk-2026-11-24.db.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kopierne er der, men filen fagdansk-keys.db mangler. Uden den kan ingen læse kopierne. Find filen, og læg den i samme mappe.</source>
        <translation>Kopie są, ale brakuje pliku fagdansk-keys.db. Bez niego nikt nie odczyta kopii. Znajdź ten plik i włóż go do tego samego folderu.</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Stoppet. Intet er ændret.</source>
        <translation>Zatrzymano. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kopien er der ikke længere. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>Kopii już tam nie ma. Czy pamięć USB jest włożona? Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen med data er hel og bliver, hvor den er. Det er nok nøglefilen ved siden af (.key), der er beskadiget. Giv nøglefilen et andet navn, og start Fagdansk igen.</source>
        <translation>Plik z danymi jest cały i zostaje na swoim miejscu. Uszkodzony jest pewnie plik klucza obok niego (.key). Zmień nazwę pliku klucza i uruchom Fagdansk jeszcze raz.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Der ligger allerede en fil på det sted. Den bliver ikke overskrevet. Vælg et andet navn.</source>
        <translation>W tym miejscu jest już plik. Nie zostanie nadpisany. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.</source>
        <translation>Na dysku nie ma miejsca. Nic się nie zmieniło. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen fagdansk-keys.db er beskadiget. Uden den kan ingen læse kopierne. Intet er ændret.</source>
        <translation>Plik fagdansk-keys.db jest uszkodzony. Bez niego nikt nie odczyta kopii. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kopien er beskadiget og kan ikke bruges. Intet er ændret.</source>
        <translation>Kopia jest uszkodzona i nie można jej użyć. Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien kunne ikke læses til ende. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>Nie udało się odczytać kopii do końca. Czy pamięć USB jest włożona? Nic się nie zmieniło.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien er lavet af et nyere program. Opdatér Fagdansk, og prøv igen. Intet er ændret.</source>
        <translation>Kopia pochodzi z nowszego programu. Zaktualizuj Fagdansk i spróbuj ponownie. Nic się nie zmieniło.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ResultsModel</name>
    <message>
        <location filename="../../app/viewmodels/results_model.cpp" line="+34"/>
        <source>Fag</source>
        <translation>Zawód</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dato</source>
        <translation>Data</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point i hver del</source>
        <translation>Punkty w każdej części</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procent og usikkerhed</source>
        <translation>Procent i niepewność</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaling</source>
        <translation>Zalecenie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Beslutning</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ord</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minutter</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Filen er gemt her: %1</source>
        <translation>Plik zapisano tutaj: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RowFaultText</name>
    <message>
        <location filename="../../app/viewmodels/row_fault_text.cpp" line="+28"/>
        <source>Ingen kolonne har ordene. Kald kolonnen med ordene »ord«.</source>
        <translation>Żadna kolumna nie zawiera słów. Nazwij kolumnę ze słowami „ord”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1</source>
        <translation>Dwie kolumny znaczą to samo: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her mangler ordet.</source>
        <translation>Tu brakuje słowa.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordklassen kendes ikke: %1</source>
        <translation>Nieznana część mowy: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv en, et, flertal eller ingen. Her står: %1</source>
        <translation>Wpisz en, et, flertal lub ingen. Tu jest: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv kladde eller gennemset. Her står: %1</source>
        <translation>Wpisz kladde lub gennemset. Tu jest: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delene giver ikke ordet: %1</source>
        <translation>Części nie tworzą słowa: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke være et id: %1</source>
        <translation>To nie może być identyfikator: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden række har samme id: %1</source>
        <translation>Inny wiersz ma ten sam identyfikator: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for lang.</source>
        <translation>Tekst jest za długi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn mangler, eller der er et for meget.</source>
        <translation>Brakuje cudzysłowu albo jest o jeden za dużo.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften.</source>
        <translation>Wiersz ma więcej pól niż nagłówek.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>En tekst med huller er ikke et ord. Den kommer ikke med.</source>
        <translation>Tekst z lukami nie jest słowem. Nie zostanie wczytany.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er intet dansk ord. Det kommer ikke med.</source>
        <translation>Tu nie ma duńskiego słowa. Nie zostanie wczytane.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen kendes ikke og kommer ikke med: %1</source>
        <translation>Kolumna jest nieznana i nie zostanie wczytana: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen er læst som betydning: %1</source>
        <translation>Kolumnę odczytano jako znaczenie: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordet står også i en anden række: %1</source>
        <translation>Słowo jest też w innym wierszu: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet dansk ord for det samme kommer ikke med: %1</source>
        <translation>Inne duńskie słowo o tym samym znaczeniu nie zostanie wczytane: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Billedet kendes ikke og kommer ikke med: %1</source>
        <translation>Obrazek jest nieznany i nie zostanie wczytany: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Række %1</source>
        <translation>Wiersz %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nr. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Filen kan ikke bruges som ordliste. Den skal ende på .csv, .xlsx, .tbx eller .apkg, fylde højst 64 MB og have højst 5000 ord.</source>
        <translation>Tego pliku nie można użyć jako listy słów. Musi kończyć się na .csv, .xlsx, .tbx lub .apkg, mieć najwyżej 64 MB i najwyżej 5000 słów.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ScreeningModel</name>
    <message>
        <location filename="../../app/viewmodels/screening_model.cpp" line="+173"/>
        <source>Skriv noget først, eller vælg »Jeg kan ikke forklare det«.</source>
        <translation>Najpierw coś napisz albo wybierz „Nie umiem tego wyjaśnić”.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::SetupWords</name>
    <message>
        <location filename="../../app/viewmodels/setup_words.cpp" line="+21"/>
        <source>Kursus: %1 (%2)</source>
        <translation>Kurs: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kursus: %1</source>
        <translation>Kurs: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sted: %1</source>
        <translation>Miejsce: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Henvist af: %1</source>
        <translation>Kto skierował: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ekstra tid: %1 %</source>
        <translation>Dodatkowy czas: %1 %</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksterne må læses op.</source>
        <translation>Teksty mogą być czytane na głos.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Teksterne måtte læses op. Det blev ikke brugt.</source>
        <translation>Teksty można było odsłuchać. Nie skorzystano z tego.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</source>
        <translation>
            <numerusform>Teksty można było odsłuchać. Skorzystano z tego przy %n zadaniu.</numerusform>
            <numerusform>Teksty można było odsłuchać. Skorzystano z tego przy %n zadaniach.</numerusform>
            <numerusform>Teksty można było odsłuchać. Skorzystano z tego przy %n zadaniach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::StartModel</name>
    <message>
        <location filename="../../app/viewmodels/start_model.cpp" line="+62"/>
        <source>Skriv stedets navn.</source>
        <translation>Wpisz nazwę placówki.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv dit navn.</source>
        <translation>Wpisz swoje imię i nazwisko.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TeachersModel</name>
    <message>
        <location filename="../../app/viewmodels/teachers_model.cpp" line="+71"/>
        <source>Skriv lærerens navn.</source>
        <translation>Wpisz imię i nazwisko nauczyciela.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 kan logge ind fra nu af.</source>
        <translation>Od teraz %1 może się logować.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Der er allerede en lærer med det navn.</source>
        <translation>Jest już nauczyciel o tym imieniu i nazwisku.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Din nye adgangskode gælder fra nu af.</source>
        <translation>Od teraz obowiązuje twoje nowe hasło.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 kan ikke længere logge ind.</source>
        <translation>%1 nie może się już logować.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TermForm</name>
    <message>
        <location filename="../../app/viewmodels/term_form.cpp" line="+98"/>
        <source>Skriv ordet. Det må højst have 60 tegn.</source>
        <translation>Napisz słowo, najwyżej 60 znaków.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Skriv den kortere og lettere: højst 20 ord, og helst korte ord.</source>
        <translation>Napisz krócej i prościej: najwyżej 20 słów, najlepiej krótkich.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Delene skal give ordet, for eksempel: tyngde punkt +s afstand</source>
        <translation>Części muszą dać słowo, na przykład: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sæt klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Postaw klamry wokół słowa, na przykład: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::VoiceModel</name>
    <message>
        <location filename="../../app/viewmodels/voice_model.cpp" line="+44"/>
        <source>Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.</source>
        <translation>Mikrofon teraz nie działa. Nic nie przepadło. Powiedz o tym nauczycielowi.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mikrofonen hørte ikke noget. Gå tættere på, og prøv igen.</source>
        <translation>Mikrofon nic nie usłyszał. Podejdź bliżej i spróbuj jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::WordItems</name>
    <message>
        <location filename="../../app/viewmodels/word_items.cpp" line="+98"/>
        <source>Kurset begynder %1.</source>
        <translation>Początek kursu: %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Du kan nå %1 af %2 ord.</source>
        <translation>Do tego dnia opanujesz %1 z %2 słów.</translation>
    </message>
</context>
</TS>
