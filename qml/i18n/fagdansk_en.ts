<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>AccessBox</name>
    <message>
        <location filename="../Desk/AccessBox.qml" line="+12"/>
        <source>Adgang</source>
        <translation>Access</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltageren åbner med sin billedkode. Er den glemt, så slet den. Deltageren vælger en ny næste gang.</source>
        <translation>The participant opens with a picture code. If it is forgotten, delete it. The participant chooses a new one next time.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren vælger sin billedkode første gang.</source>
        <translation>The participant chooses a picture code the first time.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Slet billedkoden</source>
        <translation>Delete picture code</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet deltageren …</source>
        <translation>Delete participant …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Vil du slette %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navn, svar, vurderinger, beslutninger og øvede ord forsvinder, også fra kopierne. Det kan ikke gøres om.</source>
        <translation>Name, answers, marks, decisions and practised words will be gone, also from the copies. This cannot be undone.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet for altid</source>
        <translation>Delete for good</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../Desk/AgreementPage.qml" line="+12"/>
        <source>Enighed</source>
        <translation>Agreement</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar er vurderet af to lærere</source>
        <translation>
            <numerusform>%n answer has been marked by two teachers</numerusform>
            <numerusform>%n answers have been marked by two teachers</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ingen svar er vurderet to gange endnu.</source>
        <translation>No answers have been marked twice yet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg »Anden vurdering« i menuen. Så vurderer du de svar, som en anden lærer har vurderet.</source>
        <translation>Choose “Second marking” in the menu. Then you mark the answers that another teacher has marked.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alle svar</source>
        <translation>All answers</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De to lærere gav samme point i %1 % af svarene.</source>
        <translation>The two teachers gave the same points in %1% of the answers.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Vægtet kappa (QWK) er %1. 1 er fuld enighed, 0 er ikke bedre end tilfældet.</source>
        <translation>Weighted kappa (QWK) is %1. 1 is full agreement, 0 is no better than chance.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Der er for få forskellige point til at regne en vægtet kappa ud.</source>
        <translation>There are too few different points to work out a weighted kappa.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n svar at blive enige om</source>
        <translation>
            <numerusform>%n answer to agree on</numerusform>
            <numerusform>%n answers to agree on</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I er blevet enige om alle svar</source>
        <translation>You have agreed on all answers</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Spørgsmål for spørgsmål</source>
        <translation>Question by question</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De spørgsmål, I er mindst enige om, står øverst.</source>
        <translation>The questions you agree on least come first.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementRow.qml" line="+34"/>
        <source>%n svar</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ens: %1 %</source>
        <translation>the same: %1%</translation>
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
        <translation>Word list</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en ordliste</source>
        <translation>Choose a word list</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvilke ord?</source>
        <translation>Which words?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle</source>
        <translation>All</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Emner</source>
        <translation>Topics</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Valgte ord</source>
        <translation>Chosen words</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Kurset begynder</source>
        <translation>The course begins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt uden kursus</source>
        <translation>A date, or empty without a course</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Øvelsen begynder</source>
        <translation>Practice begins</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt for i dag</source>
        <translation>A date, or empty for today</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dage om ugen</source>
        <translation>Days a week</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dage</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Minutter hver gang</source>
        <translation>Minutes each time</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minutter</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Giv opgaven</source>
        <translation>Give the assignment</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fortryd</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>AssignmentLine</name>
    <message>
        <location filename="../Desk/AssignmentLine.qml" line="+34"/>
        <source>%1 · holdet %2</source>
        <translation>%1 · group %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tag tilbage</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>AssignmentsBox</name>
    <message>
        <location filename="../Desk/AssignmentsBox.qml" line="+12"/>
        <source>Ord at lære</source>
        <translation>Words to learn</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ingen opgave endnu. Giv en, så kommer de ord først i øvelsen.</source>
        <translation>No assignment yet. Give one, and those words come first in practice.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Giv en opgave</source>
        <translation>Give an assignment</translation>
    </message>
</context>
<context>
    <name>BulkColumns</name>
    <message>
        <location filename="../Desk/BulkColumns.qml" line="+10"/>
        <source>Sådan skal arket se ud</source>
        <translation>What the sheet must look like</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Øverst står kolonnernes navne. Derunder er der en række til hver deltager.</source>
        <translation>The names of the columns are at the top. Below there is a row for each participant.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Navn og Kaldenavn skal stå der. Modersmål og Fag må gerne stå tomme.</source>
        <translation>Navn (name) and Kaldenavn (name to show) must be there. Modersmål (mother tongue) and Fag (trade) may be empty.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fag kan være: %1.</source>
        <translation>Fag (trade) can be: %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Skriv ikke cpr-numre i navnene. Andre kolonner bliver ikke læst ind.</source>
        <translation>Do not write CPR numbers in the names. Other columns are not read.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem et tomt ark</source>
        <translation>Save an empty sheet</translation>
    </message>
</context>
<context>
    <name>BulkEnrolmentPage</name>
    <message>
        <location filename="../Desk/BulkEnrolmentPage.qml" line="+11"/>
        <source>Flere nye deltagere</source>
        <translation>Several new participants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hent dem fra et regneark.</source>
        <translation>Fetch them from a spreadsheet.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Læser filen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Annuller</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n deltagere er oprettet.</source>
        <translation>
            <numerusform>%n participant is added.</numerusform>
            <numerusform>%n participants are added.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De vælger selv deres billedkode, første gang de er her.</source>
        <translation>They choose their picture code themselves the first time they are here.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se deltagerne</source>
        <translation>See the participants</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd, og slet dem igen</source>
        <translation>Undo, and delete them again</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message numerus="yes">
        <location filename="../Desk/BulkPreview.qml" line="+15"/>
        <source>%n deltagere er klar til at blive oprettet.</source>
        <translation>
            <numerusform>%n participant is ready to be added.</numerusform>
            <numerusform>%n participants are ready to be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n rækker skal rettes.</source>
        <translation>
            <numerusform>%n row must be corrected.</numerusform>
            <numerusform>%n rows must be corrected.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen at oprette.</source>
        <translation>There is nobody to add here.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ingen er oprettet endnu. Se rækkerne igennem først.</source>
        <translation>Nobody is added yet. Look through the rows first.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen er oprettet. Ret arket, gem det, og læs det igen.</source>
        <translation>Nobody is added. Correct the sheet, save it, and read it again.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opret dem alle</source>
        <translation>Add them all</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs filen igen</source>
        <translation>Read the file again</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <location filename="../Desk/BulkRow.qml" line="+14"/>
        <source>Række %1</source>
        <translation>Row %1</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <location filename="../Screening/ChoiceStep.qml" line="+69"/>
        <source>Ved ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../Start/CodeStep.qml" line="+15"/>
        <source>Gem denne kode</source>
        <translation>Keep this code</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Svarene er låst. Glemmer alle lærere deres adgangskode, er denne kode den eneste vej ind. Den vises kun nu.</source>
        <translation>The answers are locked. If all teachers forget their passwords, this code is the only way in. It is shown only now.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Arket ligger her: %1</source>
        <translation>The sheet is here: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lav et ark til udskrift</source>
        <translation>Make a sheet to print</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har gemt koden</source>
        <translation>I have kept the code</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <location filename="../Desk/ConditionsBox.qml" line="+10"/>
        <source>Sådan blev screeningen gennemført</source>
        <translation>How the screening was carried out</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <location filename="../Desk/ContextFields.qml" line="+10"/>
        <location line="+74"/>
        <source>Ved ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Det ved du</source>
        <translation>What you know</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Screeningen kan ikke måle det. Udfyld, hvad du ved.</source>
        <translation>The screening cannot measure this. Fill in what you know.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Mundtligt niveau</source>
        <translation>Oral level</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Skriftligt niveau</source>
        <translation>Written level</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler FVU</source>
        <translation>Recommends FVU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Recommends danskuddannelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Recommends a dyslexia test</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler intet</source>
        <translation>Recommends nothing</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Dato for VLV-2</source>
        <translation>Date of VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel 12.11.2026</source>
        <translation>For example 12.11.2026</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Resultat af VLV-2</source>
        <translation>Result of VLV-2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Års skolegang</source>
        <translation>Years of schooling</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt, hvis du ikke ved det</source>
        <translation>Leave empty if you don&apos;t know</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læser latinske bogstaver</source>
        <translation>Reads Latin letters</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delvist</source>
        <translation>Partly</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nej</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <location filename="../Desk/ConversationPage.qml" line="+11"/>
        <source>Samtale</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spørg frit. Skriv kun det, der betyder noget for undervisningen. Alt gemmes, mens du skriver.</source>
        <translation>Ask freely. Write only what matters for the teaching. Everything is saved while you write.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gemt</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gemmer …</source>
        <translation>Saving …</translation>
    </message>
</context>
<context>
    <name>CopyAge</name>
    <message>
        <location filename="../Desk/CopyAge.qml" line="+10"/>
        <source>Der er ingen kopi endnu.</source>
        <translation>There is no copy yet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i dag.</source>
        <translation>The daily copy is from today.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i går.</source>
        <translation>The daily copy is from yesterday.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er %1 dage gammel.</source>
        <translation>The daily copy is %1 days old.</translation>
    </message>
</context>
<context>
    <name>DecidedBox</name>
    <message>
        <location filename="../Desk/DecidedBox.qml" line="+11"/>
        <source>Beslutning</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Afviger fra forslaget: %1</source>
        <translation>Differs from the suggestion: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem som PDF og åbn</source>
        <translation>Save as PDF and open</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tag op igen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <location filename="../Desk/DecisionPage.qml" line="+13"/>
        <source>%1, form %2 · stoppet undervejs</source>
        <translation>%1, form %2 · stopped part-way</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Henter profilen …</source>
        <translation>Loading the profile …</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../Desk/DeskPage.qml" line="+89"/>
        <source>Tilbage</source>
        <translation>Back</translation>
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
        <translation>Today</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til vurdering</source>
        <translation>To mark</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Anden vurdering</source>
        <translation>Second marking</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltagere</source>
        <translation>Participants</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ordlister</source>
        <translation>Word lists</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Lys skærm</source>
        <translation>Light screen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ud</source>
        <translation>Log out</translation>
    </message>
</context>
<context>
    <name>DisagreementRow</name>
    <message>
        <location filename="../Desk/DisagreementRow.qml" line="+9"/>
        <source>ikke forklaret</source>
        <translation>not explained</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>partly</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>explained</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 gav %2</source>
        <translation>%1 gave %2</translation>
    </message>
</context>
<context>
    <name>DocumentChoice</name>
    <message>
        <location filename="../Desk/DocumentChoice.qml" line="+11"/>
        <source>Hvilket dokument?</source>
        <translation>Which document?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Til hvem?</source>
        <translation>To whom?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel skolen eller jobcentret, og hvem der</source>
        <translation>For example the school or the job centre, and who there</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det står i det</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Deltageren har sagt ja til, at det gives videre.</source>
        <translation>The participant has said yes to passing it on.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem som PDF og åbn</source>
        <translation>Save as PDF and open</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skriv, hvem det er til, og spørg deltageren først.</source>
        <translation>Write whom it is for, and ask the participant first.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gemt: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../Desk/DocumentsPage.qml" line="+11"/>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sådan ser siden ud</source>
        <translation>This is what the page looks like</translation>
    </message>
</context>
<context>
    <name>DoorFoot</name>
    <message>
        <location filename="../Door/DoorFoot.qml" line="+31"/>
        <source>Eksempelhold</source>
        <translation>Example class</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Lærer</source>
        <translation>Teacher</translation>
    </message>
</context>
<context>
    <name>DoorPlace</name>
    <message>
        <location filename="../Door/DoorPlace.qml" line="+23"/>
        <source>Find dit billede</source>
        <translation>Find your picture</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læs op</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find dit billede, og tryk på det.</source>
        <translation>Find your picture and press it.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lys skærm</source>
        <translation>Light screen</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>De seneste</source>
        <translation>The latest</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Her er ingen deltagere endnu. En lærer logger ind og opretter den første.</source>
        <translation>There are no participants yet. A teacher logs in and adds the first one.</translation>
    </message>
</context>
<context>
    <name>DrillCompound</name>
    <message>
        <location filename="../Drill/DrillCompound.qml" line="+58"/>
        <source>bindebogstav %1</source>
        <translation>linking letter %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>tom plads</source>
        <translation>empty space</translation>
    </message>
</context>
<context>
    <name>DrillCue</name>
    <message>
        <location filename="../Drill/DrillCue.qml" line="+25"/>
        <source>Billede af ordet</source>
        <translation>Picture of the word</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Computeren har ingen lyd. Vælg &quot;Ved ikke&quot;.</source>
        <translation>The computer has no sound. Choose “Don&apos;t know”.</translation>
    </message>
</context>
<context>
    <name>DrillExercise</name>
    <message>
        <location filename="../Drill/DrillExercise.qml" line="+19"/>
        <source>Hvad betyder ordet?</source>
        <translation>What does the word mean?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord passer?</source>
        <translation>Which word fits?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord hører du?</source>
        <translation>Which word do you hear?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet</source>
        <translation>Write the word</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord mangler?</source>
        <translation>Which word is missing?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv det ord, der mangler</source>
        <translation>Write the missing word</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt ordet sammen</source>
        <translation>Put the word together</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er det en eller et?</source>
        <translation>Is it “en” or “et”?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket billede passer?</source>
        <translation>Which picture fits?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder den understregede del?</source>
        <translation>What does the underlined part mean?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt hvert ord på sin plads</source>
        <translation>Put each word in its place</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tryk på trinene i den rigtige rækkefølge</source>
        <translation>Press the steps in the right order</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er rigtigt: 1, X eller 2?</source>
        <translation>Which is right: 1, X or 2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs lastediagrammet</source>
        <translation>Read the load chart</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Hør opgaven</source>
        <translation>Hear the task</translation>
    </message>
</context>
<context>
    <name>DrillFeedback</name>
    <message>
        <location filename="../Drill/DrillFeedback.qml" line="+96"/>
        <source>Fortryd svaret</source>
        <translation>Undo the answer</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Videre</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>DrillFoot</name>
    <message>
        <location filename="../Drill/DrillFoot.qml" line="+41"/>
        <source>Giv mig et hint</source>
        <translation>Give me a hint</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
</context>
<context>
    <name>DrillGapBox</name>
    <message>
        <location filename="../Drill/DrillGapBox.qml" line="+19"/>
        <source>tom plads</source>
        <translation>empty space</translation>
    </message>
</context>
<context>
    <name>DrillHeader</name>
    <message>
        <location filename="../Drill/DrillHeader.qml" line="+21"/>
        <source>Stop for i dag</source>
        <translation>Stop for today</translation>
    </message>
    <message>
        <location line="+35"/>
        <location line="+11"/>
        <source>%1 af %2 minutter</source>
        <translation>%1 of %2 minutes</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold pause</source>
        <translation>Take a break</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <location filename="../Drill/DrillLine.qml" line="+46"/>
        <source>Skriv ordet her</source>
        <translation>Write the word here</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ordet begynder med: %1</source>
        <translation>The word begins with: %1</translation>
    </message>
</context>
<context>
    <name>DrillListen</name>
    <message>
        <location filename="../Drill/DrillListen.qml" line="+15"/>
        <source>Hør ordet igen</source>
        <translation>Hear the word again</translation>
    </message>
</context>
<context>
    <name>DrillPairs</name>
    <message>
        <location filename="../Drill/DrillPairs.qml" line="+68"/>
        <source>Billede %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kommer det næste ord</source>
        <translation>The next word goes here</translation>
    </message>
</context>
<context>
    <name>DrillPause</name>
    <message>
        <location filename="../Drill/DrillPause.qml" line="+32"/>
        <source>Pause</source>
        <translation>Break</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tiden står stille. Du fortsætter ved den samme opgave.</source>
        <translation>Time stands still. You go on with the same exercise.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortsæt</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs op</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>DrillPictures</name>
    <message>
        <location filename="../Drill/DrillPictures.qml" line="+42"/>
        <source>Billede %1</source>
        <translation>Picture %1</translation>
    </message>
</context>
<context>
    <name>DrillPlace</name>
    <message>
        <location filename="../Drill/DrillPlace.qml" line="+66"/>
        <source>Fagdansk finder dine ord …</source>
        <translation>Fagdansk is finding your words …</translation>
    </message>
</context>
<context>
    <name>DrillSound</name>
    <message>
        <location filename="../Drill/DrillSound.qml" line="+6"/>
        <source>Hør ordet</source>
        <translation>Hear the word</translation>
    </message>
</context>
<context>
    <name>DrillSummary</name>
    <message>
        <location filename="../Drill/DrillSummary.qml" line="+38"/>
        <source>Du er færdig.</source>
        <translation>You are done.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>svar</source>
        <translation>answers</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nye ord</source>
        <translation>new words</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ord sidder fast</source>
        <translation>words learnt</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Du kan øve igen, når du vil.</source>
        <translation>You can practise again any time.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>De her ord kommer snart igen:</source>
        <translation>These words come back soon:</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Til forsiden</source>
        <translation>Back to start</translation>
    </message>
</context>
<context>
    <name>EarlierNotes</name>
    <message>
        <location filename="../Desk/EarlierNotes.qml" line="+11"/>
        <source>Noteret før</source>
        <translation>Noted before</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis tidligere notater</source>
        <translation>Show earlier notes</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <location filename="../Controls/ExampleBanner.qml" line="+17"/>
        <source>Eksempelhold. Her er ingen rigtige personer.</source>
        <translation>Example class. There are no real people here.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Luk eksemplet</source>
        <translation>Close the example</translation>
    </message>
</context>
<context>
    <name>FaceToFaceStep</name>
    <message>
        <location filename="../Screening/FaceToFaceStep.qml" line="+41"/>
        <source>Spørg</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Må ikke siges</source>
        <translation>Must not be said</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Sæt flueben, når det bliver sagt</source>
        <translation>Tick when it is said</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>ikke forklaret</source>
        <translation>not explained</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>partly</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>explained</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Kan ikke forklare det</source>
        <translation>Cannot explain it</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ved ikke</source>
        <translation>Doesn&apos;t know</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../Desk/FileChoice.qml" line="+10"/>
        <source>De nyeste filer på denne computer:</source>
        <translation>The newest files on this computer:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>En fil</source>
        <translation>A file</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>En anden fil</source>
        <translation>Another file</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Read the file</translation>
    </message>
</context>
<context>
    <name>GivenBox</name>
    <message>
        <location filename="../Desk/GivenBox.qml" line="+10"/>
        <source>Lavet og givet før</source>
        <translation>Made and given before</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen dokumenter endnu.</source>
        <translation>No documents yet.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1 til %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>GlossariesPage</name>
    <message>
        <location filename="../Desk/GlossariesPage.qml" line="+11"/>
        <source>Ordlister</source>
        <translation>Word lists</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lav faglærerens tekster om til ord, der kan øves.</source>
        <translation>Turn the trade teacher&apos;s texts into words to practise.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fra en tekst</source>
        <translation>From a text</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Vælg en fil, eller sæt en tekst ind. Programmet finder fagordene. Du bestemmer, hvilke der skal med.</source>
        <translation>Choose a file or paste a text. The program finds the trade words. You decide which ones to use.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ord fra en tekst</source>
        <translation>Get words from a text</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Egne ordlister</source>
        <translation>Own word lists</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen egne ordlister endnu.</source>
        <translation>There are no own word lists here yet.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fra en fil med ord</source>
        <translation>From a file with words</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En ordliste fra et regneark (Excel eller CSV), fra Anki eller fra en termbase (TBX). Du ser den, før den hentes ind.</source>
        <translation>A word list from a spreadsheet (Excel or CSV), from Anki or from a term base (TBX). You see it before it is brought in.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent en ordliste</source>
        <translation>Bring in a word list</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ny ordliste</source>
        <translation>New word list</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>The word list&apos;s name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>For example: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Opret ordlisten</source>
        <translation>Create the word list</translation>
    </message>
</context>
<context>
    <name>GlossaryFilePage</name>
    <message>
        <location filename="../Desk/GlossaryFilePage.qml" line="+13"/>
        <source>Hent en ordliste</source>
        <translation>Bring in a word list</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord. Intet er hentet ind endnu.</source>
        <translation>
            <numerusform>%n word. Nothing has been brought in yet.</numerusform>
            <numerusform>%n words. Nothing has been brought in yet.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .csv, .xlsx, .tbx eller .apkg.</source>
        <translation>Drag the file in here, or write where it is. It must end in .csv, .xlsx, .tbx or .apkg.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen bliver læst</source>
        <translation>The file is being read</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ret dette i filen, og læs den igen</source>
        <translation>Put this right in the file, and read it again</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ordlisten ind</source>
        <translation>Bring the word list in</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ordlistens navn</source>
        <translation>Name of the word list</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Hent %n ord ind</source>
        <translation>
            <numerusform>Bring in %n word</numerusform>
            <numerusform>Bring in %n words</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læg mærke til</source>
        <translation>Please note</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>De første %n ord</source>
        <translation>
            <numerusform>The first word</numerusform>
            <numerusform>The first %n words</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordene</source>
        <translation>The words</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryPage.qml" line="+13"/>
        <source>%n ord mangler en betydning og kan ikke øves endnu.</source>
        <translation>
            <numerusform>%n word lacks a meaning and cannot be practised yet.</numerusform>
            <numerusform>%n words lack a meaning and cannot be practised yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Skriv et ord</source>
        <translation>Write a word</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ord</source>
        <translation>Words</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ordlisten er tom.</source>
        <translation>The word list is empty.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Tekster, som ordene kommer fra</source>
        <translation>Texts that the words come from</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn og fjernelse</source>
        <translation>Name and removal</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>The word list&apos;s name</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fjern ordlisten</source>
        <translation>Remove the word list</translation>
    </message>
</context>
<context>
    <name>GlossaryRow</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryRow.qml" line="+44"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n uden betydning</source>
        <translation>
            <numerusform>%n without a meaning</numerusform>
            <numerusform>%n without a meaning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <location filename="../Desk/GroupPage.qml" line="+13"/>
        <source>Afsluttet</source>
        <translation>Ended</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Hvem er med?</source>
        <translation>Who is in it?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>There are no participants yet.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Gem holdets resultater</source>
        <translation>Save the group&apos;s results</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Navn og afslutning</source>
        <translation>Name and ending</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>The group&apos;s name</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Åbn holdet igen</source>
        <translation>Open the group again</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Afslut holdet</source>
        <translation>End the group</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <location filename="../Desk/GroupRow.qml" line="+45"/>
        <source>afsluttet</source>
        <translation>ended</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <location filename="../Desk/GroupsPage.qml" line="+11"/>
        <source>Hold</source>
        <translation>Groups</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Giv et helt hold de samme ord at lære.</source>
        <translation>Give a whole group the same words to learn.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Alle hold</source>
        <translation>All groups</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nyt hold</source>
        <translation>New group</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>The group&apos;s name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Svejsning, uge 48</source>
        <translation>For example: Welding, week 48</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Opret holdet</source>
        <translation>Make the group</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <location filename="../Participant/HomePlace.qml" line="+16"/>
        <source>Hej, %1</source>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>En screening venter på dig. Tryk på den for at begynde.</source>
        <translation>A screening is waiting for you. Press it to begin.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg, hvor længe du vil øve dig. Tryk så på Øv.</source>
        <translation>Choose how long you want to practise. Then press Start.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Din screening: %1</source>
        <translation>Your screening: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs, svar og forklar med dine egne ord. Du har god tid.</source>
        <translation>Read, answer and explain. You have plenty of time.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begynd</source>
        <translation>Begin</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Andre fag</source>
        <translation>Other trades</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Mine ord</source>
        <translation>My words</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord, du er i gang med</source>
        <translation>
            <numerusform>%n word you are learning</numerusform>
            <numerusform>%n words you are learning</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slå et ord op. Her kommer også de ord, du øver.</source>
        <translation>Look up a word. The words you practise come here too.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se</source>
        <translation>See</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Om dine oplysninger</source>
        <translation>About your information</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../Desk/KeepWords.qml" line="+11"/>
        <source>Læg ordene i en ordliste</source>
        <translation>Put the words into a word list</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordliste</source>
        <translation>Word list</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ordlistens navn</source>
        <translation>The word list&apos;s name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>For example: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Emne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt: tekstens navn</source>
        <translation>Empty: the text&apos;s name</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</source>
        <translation>
            <numerusform>%n word lacks a meaning. Write it now with Edit, or later in the word list. Until then it cannot be practised.</numerusform>
            <numerusform>%n words lack a meaning. Write it now with Edit, or later in the word list. Until then they cannot be practised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Læg %n ord i ordlisten</source>
        <translation>
            <numerusform>Put %n word into the list</numerusform>
            <numerusform>Put %n words into the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../Controls/LanguageRow.qml" line="+15"/>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <location filename="../Desk/LoginPlace.qml" line="+28"/>
        <source>Tilbage til forsiden</source>
        <translation>Back to the start page</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ny adgangskode</source>
        <translation>New password</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lærer</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Find arket med gendannelseskoden.</source>
        <translation>Find the sheet with the recovery code.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dit navn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Adgangskode</source>
        <translation>Password</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Et øjeblik …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Log ind</source>
        <translation>Log in</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Glemt adgangskode</source>
        <translation>Forgotten password</translation>
    </message>
</context>
<context>
    <name>MarkingAnswer</name>
    <message>
        <location filename="../Desk/MarkingAnswer.qml" line="+12"/>
        <source>ikke forklaret</source>
        <translation>not explained</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>partly</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>explained</translation>
    </message>
    <message>
        <location line="+91"/>
        <source>I svaret står noget, der ligner et CPR-nummer. Brug det ikke, og skriv det ikke af.</source>
        <translation>The answer contains something that looks like a CPR number. Do not use it and do not copy it.</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Svar %1 af %2</source>
        <translation>Answer %1 of %2</translation>
    </message>
</context>
<context>
    <name>MarkingKeys</name>
    <message>
        <location filename="../Desk/MarkingKeys.qml" line="+24"/>
        <source>↵ eller → næste svar      Z fortryder      N viser navn</source>
        <translation>↵ or → next answer      Z undoes      N shows name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      ↵ bekræfter forslag      Z fortryder      N viser navn</source>
        <translation>0 1 2 give points      ↵ confirms      Z undoes      N shows name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      Z fortryder      N viser navn</source>
        <translation>0 1 2 give points      Z undoes      N shows name</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Vis navn</source>
        <translation>Show name</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <location filename="../Desk/MarkingPage.qml" line="+57"/>
        <source>Til vurdering</source>
        <translation>To mark</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anden vurdering</source>
        <translation>Second marking</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar tilbage</source>
        <translation>
            <numerusform>%n answer left</numerusform>
            <numerusform>%n answers left</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>navne er skjult</source>
        <translation>names are hidden</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enighed</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rækkefølge</source>
        <translation>Order</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spørgsmål</source>
        <translation>Question</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deltager</source>
        <translation>Participant</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Alt er vurderet.</source>
        <translation>Everything is marked.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ingen svar venter på en anden lærer.</source>
        <translation>No answers are waiting for a second teacher.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de svar, som en anden lærer har vurderet. Du ser ikke, hvad den anden gav.</source>
        <translation>The answers that another teacher has marked come here. You do not see what the other gave.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nye svar kommer her, når en deltager er færdig med sin screening.</source>
        <translation>New answers come here when a participant has finished a screening.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fortryd den sidste</source>
        <translation>Undo the last one</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Henter svar …</source>
        <translation>Loading answers …</translation>
    </message>
</context>
<context>
    <name>MarkingRubric</name>
    <message>
        <location filename="../Desk/MarkingRubric.qml" line="+29"/>
        <source>Det skal med</source>
        <translation>Must be included</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, fundet</source>
        <translation>%1, found</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Må ikke siges</source>
        <translation>Must not be said</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <location filename="../Desk/MaterialPage.qml" line="+12"/>
        <source>Ord fra en tekst</source>
        <translation>Words from a text</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+4"/>
        <source>Teksten bliver læst</source>
        <translation>The text is being read</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>MaterialSource</name>
    <message>
        <location filename="../Desk/MaterialSource.qml" line="+16"/>
        <source>De nyeste tekster på denne computer:</source>
        <translation>The newest texts on this computer:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.</source>
        <translation>Drag the file here, or write where it lies. Its name must end in .txt, .md, .html, .docx, .odt or .pdf.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En tekst, du har kopieret</source>
        <translation>A text you have copied</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sæt teksten ind her</source>
        <translation>Paste the text here</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs teksten</source>
        <translation>Read the text</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <location filename="../Desk/MaterialText.qml" line="+10"/>
        <source>Teksten</source>
        <translation>The text</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&lt;b&gt;Fed&lt;/b&gt;: fagord, som ingen ordliste har. &lt;u&gt;Streg under&lt;/u&gt;: findes i ordlisterne. Lange ord er delt med en prik.</source>
        <translation>&lt;b&gt;Bold&lt;/b&gt;: trade words that no word list has. &lt;u&gt;Underlined&lt;/u&gt;: in the word lists. Long words are divided by a dot.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksten med fagord og delte ord</source>
        <translation>The text with trade words and divided words</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Vis mere af teksten</source>
        <translation>Show more of the text</translation>
    </message>
</context>
<context>
    <name>MaterialWordRow</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWordRow.qml" line="+35"/>
        <source>%n gange i teksten</source>
        <translation>
            <numerusform>once in the text</numerusform>
            <numerusform>%n times in the text</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>findes i ordlisterne</source>
        <translation>in the word lists</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nyt ord</source>
        <translation>new word</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Med</source>
        <translation>Include</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag %1 med</source>
        <translation>Include %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Læg væk</source>
        <translation>Put away</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læg %1 væk</source>
        <translation>Put %1 away</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <location filename="../Desk/MaterialWords.qml" line="+10"/>
        <source>Fagord i teksten</source>
        <translation>Trade words in the text</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Vælg de ord, der skal læres. Betydning og oversættelser er hentet fra ordlisterne, hvor de findes.</source>
        <translation>Choose the words to learn. Meanings and translations come from the word lists where they have them.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen fagord, som programmet kan finde.</source>
        <translation>The program finds no trade words here.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tag alle med, der findes i ordlisterne</source>
        <translation>Include all that are in the word lists</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Hent %n ord frem igen</source>
        <translation>
            <numerusform>Bring %n word back</numerusform>
            <numerusform>Bring %n words back</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Vis flere (%1 ord)</source>
        <translation>Show more (%1 words)</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <location filename="../Screening/MessageStep.qml" line="+22"/>
        <source>Fagsproglig screening</source>
        <translation>Trade-language screening</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du er færdig</source>
        <translation>You are done</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du har stoppet</source>
        <translation>You have stopped</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Om dine oplysninger</source>
        <translation>About your information</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Aflever</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begynd</source>
        <translation>Begin</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Videre</source>
        <translation>Next</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gå på igen</source>
        <translation>Go on</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se mine svar igen</source>
        <translation>See my answers again</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>En anden dag</source>
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>NeededWords</name>
    <message>
        <location filename="../Desk/NeededWords.qml" line="+11"/>
        <source>Ord at tage op i morgen</source>
        <translation>Words to take up tomorrow</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n har glemt det</source>
        <translation>
            <numerusform>%n has forgotten it</numerusform>
            <numerusform>%n have forgotten it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>nyt for %n</source>
        <translation>
            <numerusform>new to %n</numerusform>
            <numerusform>new to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewParticipantPage</name>
    <message>
        <location filename="../Desk/NewParticipantPage.qml" line="+11"/>
        <source>Ny deltager</source>
        <translation>New participant</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fulde navn. Kun lærere ser det.</source>
        <translation>Full name. Only teachers see it.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Kaldenavn</source>
        <translation>Name to show</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Står på deltagerens billede på forsiden.</source>
        <translation>Stands on the participant&apos;s picture on the start page.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Modersmål</source>
        <translation>First language</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg sprog</source>
        <translation>Choose a language</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opret</source>
        <translation>Add</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flere på én gang</source>
        <translation>Several at once</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har du deltagerne i et regneark, kan du hente dem alle. Du ser dem, før de bliver oprettet.</source>
        <translation>If you have the participants in a spreadsheet, you can fetch them all. You see them before they are added.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent fra et regneark</source>
        <translation>Fetch from a spreadsheet</translation>
    </message>
</context>
<context>
    <name>NewTeacherBox</name>
    <message>
        <location filename="../Desk/NewTeacherBox.qml" line="+9"/>
        <source>Ny lærer</source>
        <translation>New teacher</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Lærerens navn</source>
        <translation>The teacher&apos;s name</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærerens adgangskode</source>
        <translation>The teacher&apos;s password</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lad læreren selv skrive den. Mindst 8 tegn.</source>
        <translation>Let the teacher type it. At least 8 characters.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Adgangskoden igen</source>
        <translation>The password again</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Et øjeblik …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tilføj læreren</source>
        <translation>Add the teacher</translation>
    </message>
</context>
<context>
    <name>OfferStep</name>
    <message>
        <location filename="../Screening/OfferStep.qml" line="+25"/>
        <source>Jeg vil hellere vælge mellem svar</source>
        <translation>I would rather choose from answers</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Jeg fortsætter, som jeg gør nu</source>
        <translation>I go on as I do now</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg vil gerne stoppe her</source>
        <translation>I would like to stop here</translation>
    </message>
</context>
<context>
    <name>OpeningPlace</name>
    <message>
        <location filename="../Controls/OpeningPlace.qml" line="+7"/>
        <source>Fagdansk åbner …</source>
        <translation>Fagdansk is opening …</translation>
    </message>
</context>
<context>
    <name>OtherwiseForm</name>
    <message>
        <location filename="../Desk/OtherwiseForm.qml" line="+18"/>
        <source>Hvad beslutter du?</source>
        <translation>What do you decide?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv en kort begrundelse. Den står på udskriften.</source>
        <translation>Write a short reason. It is shown on the printout.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem beslutningen</source>
        <translation>Save the decision</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tilbage til forslaget</source>
        <translation>Back to the suggestion</translation>
    </message>
</context>
<context>
    <name>OwnPasswordBox</name>
    <message>
        <location filename="../Desk/OwnPasswordBox.qml" line="+9"/>
        <source>Din adgangskode</source>
        <translation>Your password</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Din nuværende adgangskode</source>
        <translation>Your present password</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Din nye adgangskode</source>
        <translation>Your new password</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>At least 8 characters. A short sentence is easy to remember.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>The new password again</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Et øjeblik …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skift adgangskode</source>
        <translation>Change password</translation>
    </message>
</context>
<context>
    <name>OwnWordRow</name>
    <message>
        <location filename="../Desk/OwnWordRow.qml" line="+40"/>
        <source>Flyt %1 op</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flyt %1 ned</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tag ud</source>
        <translation>Take out</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag %1 ud</source>
        <translation>Take %1 out</translation>
    </message>
</context>
<context>
    <name>OwnWordText</name>
    <message>
        <location filename="../Desk/OwnWordText.qml" line="+30"/>
        <source>Mangler en betydning</source>
        <translation>Has no meaning yet</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Oversat: %1</source>
        <translation>Translated: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantHeader</name>
    <message>
        <location filename="../Controls/ParticipantHeader.qml" line="+36"/>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>Ingen lyd</source>
        <translation>No sound</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Læs op</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <location filename="../Desk/ParticipantRow.qml" line="+86"/>
        <source>Har ikke øvet</source>
        <translation>Has not practised</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>%1 learnt · %2 in progress</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>last %1</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <location filename="../Desk/ParticipantsPage.qml" line="+9"/>
        <source>Deltagere</source>
        <translation>Participants</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Ny deltager</source>
        <translation>New participant</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>There are no participants yet.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>Add the first one. It takes a minute.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Find en deltager</source>
        <translation>Find a participant</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere passer</source>
        <translation>
            <numerusform>%n participant found</numerusform>
            <numerusform>%n participants found</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Navn, kaldenavn eller fag</source>
        <translation>Name, name to show or trade</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Vis flere</source>
        <translation>Show more</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Gem resultater</source>
        <translation>Save results</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <location filename="../Start/PeopleStep.qml" line="+16"/>
        <source>Hvem er I?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stedets navn</source>
        <translation>Name of the place</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Læseværkstedet, AMU Syd</source>
        <translation>For example: Læseværkstedet, AMU Syd</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Dit navn som lærer</source>
        <translation>Your name as a teacher</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Adgangskode</source>
        <translation>Password</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. Tre ord efter hinanden er let at huske.</source>
        <translation>At least 8 characters. Three words in a row are easy to remember.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Adgangskoden igen</source>
        <translation>The password again</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver nøgler …</source>
        <translation>Making keys …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fortsæt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Restore from a daily copy</translation>
    </message>
</context>
<context>
    <name>PinPlace</name>
    <message>
        <location filename="../Door/PinPlace.qml" line="+10"/>
        <source>Tryk på dine fire billeder</source>
        <translation>Press your four pictures</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg fire billeder, du kan huske</source>
        <translation>Choose four pictures you can remember</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tryk på de samme fire billeder igen</source>
        <translation>Press the same four pictures again</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Fortryd det sidste billede</source>
        <translation>Undo the last picture</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Billede %1</source>
        <translation>Picture %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../Start/PlaceStep.qml" line="+16"/>
        <source>Velkommen. Hvor skal data ligge?</source>
        <translation>Welcome. Where should the data be kept?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Den fælles mappe kan ikke bruges her. Derfor foreslår vi din egen mappe. Så kan andre brugere på computeren ikke se deltagerne.</source>
        <translation>The shared folder cannot be used here. So we suggest your own folder. Other users of the computer will then not see the participants.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt bliver på denne computer. Alle, der bruger computeren, kan bruge programmet; kun lærere kan læse svarene.</source>
        <translation>Everything stays on this computer. Everyone who uses the computer can use the program; only teachers can read the answers.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen med data</source>
        <translation>The data file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du kan lade den stå, som den er.</source>
        <translation>You can leave it as it is.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mappen til den daglige kopi</source>
        <translation>Folder for the daily copy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Helst et USB-stik eller en anden disk. Går computeren i stykker, mister I højst én dag.</source>
        <translation>Preferably a USB stick or another disk. If the computer breaks, you lose one day at most.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fortsæt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Restore from a daily copy</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Se først et eksempelhold</source>
        <translation>See an example class first</translation>
    </message>
</context>
<context>
    <name>PlacedRow</name>
    <message>
        <location filename="../Desk/PlacedRow.qml" line="+22"/>
        <source>Denne screening</source>
        <translation>This screening</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form %1 · %2</source>
        <translation>Form %1 · %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Fremgangen siden da er større end usikkerheden.</source>
        <translation>The progress since then is larger than the uncertainty.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbagegangen siden da er større end usikkerheden.</source>
        <translation>The decline since then is larger than the uncertainty.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forskellen er ikke større end usikkerheden. Den kan være tilfældig.</source>
        <translation>The difference is not larger than the uncertainty. It may be chance.</translation>
    </message>
</context>
<context>
    <name>PracticeBox</name>
    <message>
        <location filename="../Desk/PracticeBox.qml" line="+16"/>
        <source>Øvede ord</source>
        <translation>Practised words</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Har ikke øvet endnu.</source>
        <translation>Has not practised yet.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sidder fast</source>
        <translation>learnt</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>i gang</source>
        <translation>in progress</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>minutter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sidst øvet %1</source>
        <translation>Last practised %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sværest at huske</source>
        <translation>Hardest to remember</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</source>
        <translation>
            <numerusform>%n word has been forgotten four times or more. The program asks for it in another way. Take it up with the participant.</numerusform>
            <numerusform>%n words have been forgotten four times or more. The program asks for them in another way. Take them up with the participant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>svært · glemt %n gange</source>
        <translation>
            <numerusform>hard · forgotten %n time</numerusform>
            <numerusform>hard · forgotten %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>glemt %n gange</source>
        <translation>
            <numerusform>forgotten once</numerusform>
            <numerusform>forgotten %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../Participant/PracticeCard.qml" line="+36"/>
        <source>Øv ord: %1</source>
        <translation>Practise words: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n ord venter på dig</source>
        <translation>
            <numerusform>%n word is waiting for you</numerusform>
            <numerusform>%n words are waiting for you</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ord sidder fast, %2 er i gang</source>
        <translation>%1 words learnt, %2 in progress</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 min.</source>
        <translation>%1 min.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Øv</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <location filename="../Desk/PracticeLine.qml" line="+53"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>%1 learnt · %2 in progress</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>last %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke øvet endnu</source>
        <translation>not practised yet</translation>
    </message>
</context>
<context>
    <name>PracticeMode</name>
    <message>
        <location filename="../Participant/PracticeMode.qml" line="+12"/>
        <source>Hvordan vil du øve?</source>
        <translation>How do you want to practise?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Læs, lyt og skriv</source>
        <translation>Read, listen and write</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kun lyd og billeder</source>
        <translation>Sound and pictures only</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../Screening/PracticeStep.qml" line="+42"/>
        <source>Sådan kan man svare: »%1«</source>
        <translation>You can answer like this: “%1”</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Vi har talt om det</source>
        <translation>We have talked about it</translation>
    </message>
</context>
<context>
    <name>PreCheckBox</name>
    <message>
        <location filename="../Desk/PreCheckBox.qml" line="+13"/>
        <source>Kort tjek på fem minutter</source>
        <translation>Short check of five minutes</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Otte ord fra faget. Det siger kun, om en screening er en god idé.</source>
        <translation>Eight words of the trade. It only says whether a screening is a good idea.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fag</source>
        <translation>Trade</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg et fag</source>
        <translation>Choose a trade</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begynd</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <location filename="../Desk/PreCheckPage.qml" line="+12"/>
        <source>Kort tjek</source>
        <translation>Short check</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · ord %2 af %3</source>
        <translation>%1 · word %2 of %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>What does the word mean? Choose what you think.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Hør ordet</source>
        <translation>Hear the word</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ved ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Screening anbefales</source>
        <translation>A screening is advised</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>No sign of a need</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. En screening viser, hvordan det står til.</source>
        <translation>This is not a result. A screening shows how things are.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. Er du i tvivl, så lav en screening alligevel.</source>
        <translation>This is not a result. If you are in doubt, do a screening all the same.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbage til deltageren</source>
        <translation>Back to the participant</translation>
    </message>
</context>
<context>
    <name>PrivacyBox</name>
    <message>
        <location filename="../Desk/PrivacyBox.qml" line="+10"/>
        <source>Deltagernes oplysninger</source>
        <translation>The participants&apos; information</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Deltagerne kan læse og høre, hvad der gemmes om dem, før den første screening. De siger kun ja eller nej til det, der gives videre.</source>
        <translation>The participants can read and hear what is kept about them before the first screening. They say yes or no only to what is passed on.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hvorfor må I gemme oplysningerne?</source>
        <translation>Why may you keep the information?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er feltet tomt, står der, at undervisning af voksne er en offentlig opgave (artikel 6, stk. 1, litra e).</source>
        <translation>If the field is empty, it says that teaching adults is a public task (Article 6(1)(e)).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem begrundelsen</source>
        <translation>Save the reason</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Teksten som PDF</source>
        <translation>The text as PDF</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Saved: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPlace</name>
    <message>
        <location filename="../Participant/PrivacyPlace.qml" line="+61"/>
        <source>Det er i orden</source>
        <translation>That is fine</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <location filename="../Desk/ProfileBox.qml" line="+11"/>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Den lodrette streg er grænsen. Spændet viser, hvor usikkert målet er.</source>
        <translation>The upright line is the cut-off. The span shows how uncertain the measure is.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Alle tre dele på én skala</source>
        <translation>All three parts on one scale</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skalaen er fælles for formerne. 500 er midten, ± er usikkerheden. Fagfolk har anslået, hvor svære spørgsmålene er. De er ikke afprøvet endnu.</source>
        <translation>The scale is shared by all forms. 500 is the middle, ± is the uncertainty. Experts have estimated how hard the questions are. They have not been tried out yet.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kender ordet, men kan ikke forklare det endnu</source>
        <translation>Known, but not yet explained</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gode ord at begynde med</source>
        <translation>Good words to start with</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <location filename="../Desk/ProfilePart.qml" line="+9"/>
        <source>Hverdagstekst</source>
        <translation>Everyday text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Trade words</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fagtekst</source>
        <translation>Technical text</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar mangler din vurdering.</source>
        <translation>
            <numerusform>%n answer still has to be marked.</numerusform>
            <numerusform>%n answers still have to be marked.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget til ende.</source>
        <translation>Not taken to the end.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert over grænsen.</source>
        <translation>Safely above the cut-off.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over grænsen, men tæt på.</source>
        <translation>Above the cut-off, but close to it.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert under grænsen.</source>
        <translation>Clearly below the cut-off.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Under grænsen, men tæt på.</source>
        <translation>Below the cut-off, but close to it.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n spørgsmål er ikke besvaret.</source>
        <translation>
            <numerusform>%n question is not answered.</numerusform>
            <numerusform>%n questions are not answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Læste 100 ord på %n sekunder.</source>
        <translation>
            <numerusform>Read 100 words in %n second.</numerusform>
            <numerusform>Read 100 words in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 af %2 point</source>
        <translation>%1 of %2 points</translation>
    </message>
</context>
<context>
    <name>ProgressMap</name>
    <message>
        <location filename="../Desk/ProgressMap.qml" line="+16"/>
        <source>Fremgang: %1</source>
        <translation>Progress: %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>minutter om ugen</source>
        <translation>minutes a week</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>sidder fast</source>
        <translation>firmly known</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>in progress</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>svære</source>
        <translation>hard</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>not begun</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../Desk/ProgressRow.qml" line="+16"/>
        <source>%1: %2 sidder fast, %3 i gang, %4 svære</source>
        <translation>%1: %2 firmly known, %3 in progress, %4 hard</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 ord til kurset</source>
        <translation>%1 words for the course</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <location filename="../Screening/PromptLine.qml" line="+30"/>
        <source>Hør spørgsmålet</source>
        <translation>Hear the question</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <location filename="../Desk/ProposalBox.qml" line="+12"/>
        <source>Forslag</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Bekræft</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Beslut noget andet</source>
        <translation>Decide something else</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <location filename="../Screening/ReadStep.qml" line="+38"/>
        <source>Jeg har læst teksten</source>
        <translation>I have read the text</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <location filename="../Screening/ReadingText.qml" line="+45"/>
        <source>Hør teksten</source>
        <translation>Hear the text</translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <location filename="../Screening/RecognitionStep.qml" line="+45"/>
        <source>Ved ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../Desk/RecordingRow.qml" line="+49"/>
        <source>Sig ordet nu. Optagelsen stopper selv, når du er færdig.</source>
        <translation>Say the word now. The recording stops by itself when you are done.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hør optagelsen, og gem den, hvis den er god.</source>
        <translation>Listen to the recording, and save it if it is good.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hør ordet %1</source>
        <translation>Hear the word %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag igen</source>
        <translation>Record again</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag</source>
        <translation>Record</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hør optagelsen</source>
        <translation>Hear the recording</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem optagelsen</source>
        <translation>Save the recording</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Brug den ikke</source>
        <translation>Do not use it</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet optagelsen …</source>
        <translation>Delete the recording …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal optagelsen slettes? Derefter høres computerens stemme igen.</source>
        <translation>Delete the recording? After that the computer&apos;s voice is heard again.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold optagelsen</source>
        <translation>Keep the recording</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet optagelsen</source>
        <translation>Delete the recording</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <location filename="../Desk/RecordingsPage.qml" line="+13"/>
        <source>Optag ord</source>
        <translation>Record words</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Din optagelse høres i stedet for computerens stemme, når deltagerne øver ordet.</source>
        <translation>Your recording is heard instead of the computer&apos;s voice when participants practise the word.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.</source>
        <translation>Nothing can be recorded here: the computer has no microphone or no sound. Plug in a headset.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find et ord</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Write the word as you remember it. Typing errors do not matter.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fundne ord</source>
        <translation>Words found</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optagne ord</source>
        <translation>Recorded words</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <location filename="../Desk/RecoveryCodePage.qml" line="+10"/>
        <source>Ny gendannelseskode</source>
        <translation>New recovery code</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>1. Din adgangskode</source>
        <translation>1. Your password</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny kode, hvis arket er væk, eller hvis andre har set det. Den gamle kode virker, indtil du har den nye på papir.</source>
        <translation>Make a new code if the sheet is gone or if others have seen it. The old code works until you have the new one on paper.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Din adgangskode</source>
        <translation>Your password</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver en kode …</source>
        <translation>Making a code …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lav en ny kode</source>
        <translation>Make a new code</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>2. Få koden på papir</source>
        <translation>2. Get the code on paper</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv arket ud, eller skriv koden af. Bagefter skal du bruge de sidste fem tegn.</source>
        <translation>Print the sheet, or copy the code by hand. Afterwards you need its last five characters.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Arket ligger her: %1</source>
        <translation>The sheet is here: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lav et ark til udskrift</source>
        <translation>Make a sheet to print</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har koden på papir</source>
        <translation>I have the code on paper</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>3. Læs koden på papiret</source>
        <translation>3. Read the code on the paper</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv de sidste fem tegn af den kode, der står på papiret. Så gælder den nye kode, og den gamle virker ikke mere.</source>
        <translation>Type the last five characters of the code that stands on the paper. Then the new code counts, and the old one no longer works.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>De sidste fem tegn</source>
        <translation>The last five characters</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Brug den nye kode</source>
        <translation>Use the new code</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis koden igen</source>
        <translation>Show the code again</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <location filename="../Desk/RecoveryForm.qml" line="+18"/>
        <source>Gendannelseskode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Din nye adgangskode</source>
        <translation>Your new password</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>At least 8 characters. A short sentence is easy to remember.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>The new password again</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Et øjeblik …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gem og log ind</source>
        <translation>Save and log in</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Jeg kan godt huske den</source>
        <translation>I do remember it</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <location filename="../Start/RestoreChoice.qml" line="+16"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Restore from a daily copy</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen med data kan ikke åbnes. Den bliver lagt til side med en dato i navnet. Den bliver ikke slettet.</source>
        <translation>The file with the data cannot be opened. It will be put aside with a date in its name. It will not be deleted.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har I brugt Fagdansk før, kan I få jeres data tilbage fra den daglige kopi, for eksempel på et USB-stik.</source>
        <translation>If you have used Fagdansk before, you can get your data back from the daily copy, for example on a USB stick.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Brug kopien før den</source>
        <translation>Use the copy before it</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mappen med kopierne</source>
        <translation>The folder with the copies</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Se efter kopier</source>
        <translation>Look for copies</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Kopien er fra %1.</source>
        <translation>The copy is from %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det, der er lavet efter den kopi, er ikke med.</source>
        <translation>What was done after that copy is not in it.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Filen med data</source>
        <translation>The data file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer data til at ligge. En fil, der ligger der i forvejen, bliver ikke overskrevet.</source>
        <translation>The data will lie here. A file that is there already will not be overwritten.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Data kommer til at ligge her: %1</source>
        <translation>The data will lie here: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan</source>
        <translation>Restore</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <location filename="../Start/RestoreDone.qml" line="+17"/>
        <source>Data er hentet</source>
        <translation>The data is back</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kopien er fra %1.</source>
        <translation>The copy is from %1.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen, der ikke kunne åbnes, er lagt til side. Slet den ikke, før I har set, at intet mangler:</source>
        <translation>The file that could not be opened has been put aside. Do not delete it before you have seen that nothing is missing:</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.</source>
        <translation>
            <numerusform>The name and answers of %n participant cannot be read. The key is not in the copy.</numerusform>
            <numerusform>The names and answers of %n participants cannot be read. Their keys are not in the copy.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ind som lærer nu. Så kan deltagerne igen se deres billede på forsiden.</source>
        <translation>Log in as a teacher now. Then participants can see their picture on the front page again.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Log ind</source>
        <translation>Log in</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <location filename="../Start/RestorePlace.qml" line="+23"/>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+12"/>
        <source>Henter data fra kopien</source>
        <translation>Getting the data from the copy</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Kopien er fra %1.</source>
        <translation>The copy is from %1.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopper …</source>
        <translation>Stopping …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../Desk/ResultsPage.qml" line="+11"/>
        <source>Gem resultater</source>
        <translation>Save results</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holdet %1</source>
        <translation>The group %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Alle deltagere</source>
        <translation>All participants</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad skal med?</source>
        <translation>What is to be included?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Der bliver en række for hver screening og for øvelse i fag uden screening. Kaldenavnet står altid i arket.</source>
        <translation>There is a row for each screening, and for practice in trades without a screening. The name to show is always in the sheet.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Fulde navne skal med</source>
        <translation>Include full names</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen er personoplysninger. Gem den, hvor kun de rette kan læse den, og slet den, når den er brugt.</source>
        <translation>The file is personal data. Keep it where only the right people can read it, and delete it when it has been used.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uden navne står kun kaldenavnet i filen.</source>
        <translation>Without names, only the name to show is in the file.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gem filen</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Filen kommer i mappen Dokumenter. Det bliver noteret, at resultaterne er taget ud.</source>
        <translation>The file is put in the Documents folder. It is noted that the results were taken out.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem til Excel (.xlsx)</source>
        <translation>Save for Excel (.xlsx)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem som CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Resultaterne erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>The results do not replace VLV-2 or the FVU provider&apos;s assessment.</translation>
    </message>
</context>
<context>
    <name>SaveGlossary</name>
    <message>
        <location filename="../Desk/SaveGlossary.qml" line="+10"/>
        <source>Gem som fil</source>
        <translation>Save as a file</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til et andet center eller et andet program. Filen lægges i mappen Dokumenter.</source>
        <translation>For another centre or another program. The file goes into the folder Documents.</translation>
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
        <translation>Stop</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sig selv ordet %1</source>
        <translation>Say the word %1 yourself</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sig det selv</source>
        <translation>Say it yourself</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Hør dig selv sige %1</source>
        <translation>Hear yourself say %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hør dig selv</source>
        <translation>Hear yourself</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <location filename="../Desk/ScreeningBox.qml" line="+15"/>
        <location line="+55"/>
        <source>Ny screening</source>
        <translation>New screening</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Fortsæt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Vurdér svar</source>
        <translation>Mark answers</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Se profil og beslutning</source>
        <translation>Profile and decision</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se profil og beslut</source>
        <translation>See profile and decide</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Samtale</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Dokumenter</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Deltageren kan også selv fortsætte fra sit billede på forsiden.</source>
        <translation>The participant can also continue from the picture on the start page.</translation>
    </message>
</context>
<context>
    <name>ScreeningPlace</name>
    <message>
        <location filename="../Screening/ScreeningPlace.qml" line="+14"/>
        <source>Hverdagstekst</source>
        <translation>Everyday text</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagets ord</source>
        <translation>Trade words</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagtekst</source>
        <translation>Technical text</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prøv først</source>
        <translation>Try first</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.</source>
        <translation>Welcome. You will read two texts and explain some words. There is plenty of time. You can always go back or take a break.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nu kommer 12 ord fra faget. Forklar, hvad tingen er, og hvad den bruges til. Skriv, som du kan. Fejl i stavningen gør ikke noget.</source>
        <translation>Now come 12 words from the trade. Explain what the thing is and what it is used for. Write as well as you can. Spelling mistakes do not matter.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra hverdagen. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Now comes a text from everyday life. Read it and answer the questions. You can see the text all the time.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra faget. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Now comes a text from the trade. Read it and answer the questions. You can see the text all the time.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prøv, hvordan det er. Det tæller ikke. Forklar ordet med dine egne ord.</source>
        <translation>Try how it works. It does not count. Explain the word in your own words.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.</source>
        <translation>Read the text. Press “I have read the text” when you are ready.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg det svar, der passer til teksten.</source>
        <translation>Choose the answer that fits the text.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forklar, hvad det er, og hvad det bruges til.</source>
        <translation>Explain what it is and what it is used for.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forklar med dine egne ord.</source>
        <translation>Explain in your own words.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>What does the word mean? Choose what you think.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er svære ord. Du bestemmer, hvad du vil.</source>
        <translation>These are hard words. You decide what you want to do.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.</source>
        <translation>Thank you for your work. Press “Hand in”, and your teacher can read your answers.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.</source>
        <translation>That is all right. What you have done is saved. Press “Hand in”, and your teacher can read it.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Del %1 af %2 · spørgsmål %3 af %4</source>
        <translation>Part %1 of %2 · question %3 of %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Del %1 af %2</source>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gemt</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gemmer …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ikke gemt</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../Desk/SettingsPage.qml" line="+11"/>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Udseende</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Mørk skærm</source>
        <translation>Dark screen</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Stærkere kontrast</source>
        <translation>Stronger contrast</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen bevægelse på skærmen</source>
        <translation>No movement on the screen</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Forslag til vurdering</source>
        <translation>Suggested marks</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Når lærerne her har vurderet 20 svar til et ord uden at se forslaget, eller har ændret det, tæller deres vurderinger med.</source>
        <translation>Once the teachers here have marked 20 answers to a word without seeing the suggestion, or have changed it, their marks count too.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lær af lærernes vurderinger</source>
        <translation>Learn from the teachers&apos; marks</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Så mange af de sikre forslag skal en lærer vurdere uden at se dem:</source>
        <translation>This share of the sure suggestions is to be marked by a teacher without seeing them:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stikprøver</source>
        <translation>Spot checks</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Teachers</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tilføj en lærer, luk en lærers adgang, eller skift din egen adgangskode.</source>
        <translation>Add a teacher, close a teacher&apos;s access, or change your own password.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lærere og adgangskoder</source>
        <translation>Teachers and passwords</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ord i din egen stemme</source>
        <translation>Words in your own voice</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Siger computerens stemme et ord forkert, så optag det selv. Så hører deltagerne dig.</source>
        <translation>If the computer&apos;s voice says a word wrongly, record it yourself. Then participants hear you.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Optag ord</source>
        <translation>Record words</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendannelseskode</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har alle lærere glemt deres adgangskode, er koden på arket den eneste vej ind. Er arket væk, så lav en ny.</source>
        <translation>If all teachers have forgotten their passwords, the code on the sheet is the only way in. If the sheet is gone, make a new one.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny gendannelseskode</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Daglig kopi</source>
        <translation>Daily copy</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Mappe til kopien</source>
        <translation>Folder for the copy</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en anden disk, et USB-stik eller skolens server. Så er der altid en kopi, hvis pc&apos;en går i stykker.</source>
        <translation>Choose another disk, a USB stick or the school&apos;s server. Then there is always a copy if the computer breaks.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Gem mappen</source>
        <translation>Save the folder</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Kopiér nu</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alt, hvad deltagere og lærere skriver, ligger i denne fil på pc&apos;en:</source>
        <translation>Everything participants and teachers write is in this file on the computer:</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <location filename="../Desk/SetupFields.qml" line="+26"/>
        <source>Luk kursus, sted og hjælpemidler</source>
        <translation>Close course, place and aids</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kursus, sted og hjælpemidler</source>
        <translation>Course, place and aids</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>AMU-kursus</source>
        <translation>AMU course</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kursusnummer</source>
        <translation>Course number</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sted</source>
        <translation>Place</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Henvist af</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Teksterne må læses op.</source>
        <translation>The texts may be read aloud.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Det er et hjælpemiddel og står på resultatet.</source>
        <translation>This is an aid and is stated on the result.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+8"/>
        <source>Ekstra tid</source>
        <translation>Extra time</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen</source>
        <translation>None</translation>
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
        <translation>Choose the file</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>De nyeste regneark på denne computer:</source>
        <translation>The newest spreadsheets on this computer:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>En anden fil</source>
        <translation>Another file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .xlsx eller .csv.</source>
        <translation>Drag the file here, or write where it is. It must end in .xlsx or .csv.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Read the file</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <location filename="../Controls/SoundButton.qml" line="+15"/>
        <source>Computeren har ingen lyd.</source>
        <translation>The computer has no sound.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <location filename="../Start/StartPlace.qml" line="+46"/>
        <source>Screening og træning i fagets ord.</source>
        <translation>Screening and training in trade words.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1. Hvor skal data ligge?</source>
        <translation>1. Where should the data be kept?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. Sted og lærer</source>
        <translation>2. Place and teacher</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>3. Gendannelseskode</source>
        <translation>3. Recovery code</translation>
    </message>
</context>
<context>
    <name>StartScreening</name>
    <message>
        <location filename="../Desk/StartScreening.qml" line="+78"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form %1</source>
        <translation>Form %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvordan svarer deltageren?</source>
        <translation>How does the participant answer?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriver selv</source>
        <translation>In writing</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Svarer mundtligt</source>
        <translation>Orally</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>I sidder sammen. Du læser op og krydser af.</source>
        <translation>You sit together. You read aloud and tick.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren sidder alene ved pc&apos;en og skriver sine svar.</source>
        <translation>The participant sits alone at the computer and writes the answers.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Start screening</source>
        <translation>Start the screening</translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <location filename="../Participant/StateDot.qml" line="+12"/>
        <source>i gang</source>
        <translation>in progress</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>not begun</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>kan du</source>
        <translation>you know it</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../Desk/StateLine.qml" line="+38"/>
        <source>Screening i gang</source>
        <translation>Screening in progress</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar til vurdering</source>
        <translation>
            <numerusform>%n answer to mark</numerusform>
            <numerusform>%n answers to mark</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Venter på beslutning</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ikke screenet</source>
        <translation>Not screened</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <location filename="../Desk/Suggestion.qml" line="+12"/>
        <source>sikker (%1)</source>
        <translation>sure (%1)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>usikker (%1)</source>
        <translation>unsure (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>En anden lærer har vurderet svaret. Du ser ikke hvordan.</source>
        <translation>Another teacher has marked the answer. You do not see how.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér først selv. Forslaget kommer bagefter.</source>
        <translation>Mark it yourself first. The suggestion comes afterwards.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Der er intet forslag til dette svar.</source>
        <translation>There is no suggestion for this answer.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Forslaget var · %1</source>
        <translation>The suggestion was · %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forslag</source>
        <translation>Suggestion</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</source>
        <translation>
            <numerusform>Rests on the criteria and on %n answer that a teacher here has marked.</numerusform>
            <numerusform>Rests on the criteria and on %n answers that teachers here have marked.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bygger på vurderingskriterierne.</source>
        <translation>Rests on the criteria.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Næste</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>TeacherKeys</name>
    <message>
        <location filename="../Desk/TeacherKeys.qml" line="+15"/>
        <source>Dit navn</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hvem er du?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>TeacherRow</name>
    <message>
        <location filename="../Desk/TeacherRow.qml" line="+24"/>
        <source>%1 (dig)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Luk adgangen …</source>
        <translation>Close access …</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Giv adgang igen</source>
        <translation>Give access again</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal %1 ikke kunne logge ind mere? Navnet bliver stående ved det, der er vurderet og besluttet.</source>
        <translation>Should %1 no longer be able to log in? The name stays beside what was marked and decided.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold adgangen</source>
        <translation>Keep access</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Luk adgangen</source>
        <translation>Close access</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <location filename="../Desk/TeachersPage.qml" line="+11"/>
        <source>Lærere og adgangskoder</source>
        <translation>Teachers and passwords</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Teachers</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <location filename="../Desk/TermFields.qml" line="+12"/>
        <source>Et ord</source>
        <translation>A word</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ordet</source>
        <translation>The word</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+5"/>
        <source>En eller et?</source>
        <translation>⁨En⁩ or ⁨et⁩?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kun flertal</source>
        <translation>plural only</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad betyder det?</source>
        <translation>What does it mean?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kort og let. Uden en betydning kan ordet ikke øves.</source>
        <translation>Short and simple, in Danish. Without a meaning the word cannot be practised.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>En sætning fra arbejdet</source>
        <translation>A sentence from work</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>With braces around the word, for example: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ordets dele</source>
        <translation>The word&apos;s parts</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: tyngde punkt +s afstand</source>
        <translation>For example: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Andre former</source>
        <translation>Other forms</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med komma mellem</source>
        <translation>With commas between</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Emne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ord med samme emne står sammen.</source>
        <translation>Words with the same topic stand together.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Oversættelser</source>
        <translation>Translations</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Gem ordet</source>
        <translation>Save the word</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../Desk/TodayPage.qml" line="+17"/>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n svar venter på din vurdering</source>
        <translation>
            <numerusform>%n answer is waiting to be marked</numerusform>
            <numerusform>%n answers are waiting to be marked</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér svar</source>
        <translation>Mark answers</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger venter på din beslutning</source>
        <translation>
            <numerusform>%n screening is waiting for your decision</numerusform>
            <numerusform>%n screenings are waiting for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger er i gang</source>
        <translation>
            <numerusform>%n screening is in progress</numerusform>
            <numerusform>%n screenings are in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere når ikke mange af kursets ord, som det går nu</source>
        <translation>
            <numerusform>%n participant will not reach many of the course&apos;s words as things go now</numerusform>
            <numerusform>%n participants will not reach many of the course&apos;s words as things go now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere har ikke øvet i en uge</source>
        <translation>
            <numerusform>%n participant has not practised for a week</numerusform>
            <numerusform>%n participants have not practised for a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere glemmer de samme ord igen og igen</source>
        <translation>
            <numerusform>%n participant forgets the same words again and again</numerusform>
            <numerusform>%n participants forget the same words again and again</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>There are no participants yet.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet venter på dig.</source>
        <translation>Nothing is waiting for you.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>Add the first one. It takes a minute.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle svar er vurderet, og alle screeninger har en beslutning.</source>
        <translation>All answers are marked, and all screenings have a decision.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ny deltager</source>
        <translation>New participant</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Øver ord</source>
        <translation>Practising words</translation>
    </message>
</context>
<context>
    <name>TroublePlace</name>
    <message>
        <location filename="../Controls/TroublePlace.qml" line="+17"/>
        <source>Fagdansk kan ikke åbne data</source>
        <translation>Fagdansk cannot open the data</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Restore from a daily copy</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Se et eksempelhold</source>
        <translation>See an example class</translation>
    </message>
</context>
<context>
    <name>WordChoice</name>
    <message>
        <location filename="../Desk/WordChoice.qml" line="+17"/>
        <source>Find et ord</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Write the word as you remember it. Typing errors do not matter.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <location filename="../Participant/WordRow.qml" line="+86"/>
        <source>Ordets dele</source>
        <translation>Parts of the word</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former</source>
        <translation>Forms</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I en sætning</source>
        <translation>In a sentence</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Mindre om %1</source>
        <translation>Less about %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mere om %1</source>
        <translation>More about %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hør ordet %1</source>
        <translation>Hear the word %1</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <location filename="../Participant/WordsPlace.qml" line="+17"/>
        <location line="+60"/>
        <source>Mine ord</source>
        <translation>My words</translation>
    </message>
    <message>
        <location line="-60"/>
        <location line="+60"/>
        <source>Alle ord</source>
        <translation>All words</translation>
    </message>
    <message>
        <location line="-60"/>
        <source>Fundne ord</source>
        <translation>Words found</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kan du finde ord. Tryk på pilen for at se mere om et ord.</source>
        <translation>Here you can find words. Press the arrow to see more about a word.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+18"/>
        <source>Søg efter et ord</source>
        <translation>Search for a word</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvilke ord</source>
        <translation>Which words</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>No word is like what you have written.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de ord, du øver. Tryk på Alle ord for at se resten.</source>
        <translation>The words you practise come here. Press All words to see the rest.</translation>
    </message>
</context>
<context>
    <name>WorksheetBox</name>
    <message>
        <location filename="../Desk/WorksheetBox.qml" line="+10"/>
        <source>Øveark til papir</source>
        <translation>Worksheet for paper</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</source>
        <translation>
            <numerusform>Two A4 pages with a word list and five exercises, and the answers on a page of their own. There is room for %n word.</numerusform>
            <numerusform>Two A4 pages with a word list and five exercises, and the answers on a page of their own. There is room for %n words.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Oversættelse på arket</source>
        <translation>Translation on the sheet</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Lav et øveark med %n ord</source>
        <translation>
            <numerusform>Make a worksheet with %n word</numerusform>
            <numerusform>Make a worksheet with %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <location filename="../Screening/WritingArea.qml" line="+55"/>
        <source>Videre</source>
        <translation>Next</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Jeg kan ikke forklare det</source>
        <translation>I cannot explain it</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Don&apos;t know</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentItems</name>
    <message>
        <location filename="../../app/viewmodels/assignment_items.cpp" line="+23"/>
        <source>Hele ordlisten</source>
        <translation>The whole word list</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n valgte ord</source>
        <translation>
            <numerusform>%n chosen word</numerusform>
            <numerusform>%n chosen words</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>fra %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kursus %1</source>
        <translation>course %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>En ordliste, der er fjernet</source>
        <translation>A word list that was removed</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen</source>
        <translation>%1 of %2 words may be firmly known on the day of the course</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentsModel</name>
    <message>
        <location filename="../../app/viewmodels/assignments_model.cpp" line="+274"/>
        <location line="+1"/>
        <source>Skriv en dato, for eksempel 14-12-2026.</source>
        <translation>Write a date, for example 14-12-2026.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kurset skal begynde efter den første dag med øvelse.</source>
        <translation>The course must begin after the first day of practice.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Vælg mindst ét emne.</source>
        <translation>Choose at least one topic.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg mindst ét ord.</source>
        <translation>Choose at least one word.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen, hvis der øves %3 minutter %4 dage om ugen. Så kommer der %5 nye ord om dagen.</source>
        <translation>%1 of %2 words may be firmly known on the day of the course with practice of %3 minutes on %4 days a week. That makes %5 new words a day.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opgaven er givet.</source>
        <translation>The assignment is given.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Opgaven er taget tilbage. Det, der er øvet, bliver stående.</source>
        <translation>The assignment is taken back. What was practised stays.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkEnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/bulk_enrolment_model.cpp" line="+211"/>
        <source>Det er fortrudt. Ingen af dem er oprettet.</source>
        <translation>It has been undone. None of them is added.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En af dem er begyndt. Slet de andre én for én på deres egen side.</source>
        <translation>One of them has begun. Delete the others one by one on their own pages.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Arket er gemt her: %1</source>
        <translation>The sheet is saved here: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkRows</name>
    <message>
        <location filename="../../app/viewmodels/bulk_rows.cpp" line="+45"/>
        <source>Filen har ingen kolonne, der hedder Navn.</source>
        <translation>The file has no column called Navn (name).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen har ingen kolonne, der hedder Kaldenavn.</source>
        <translation>The file has no column called Kaldenavn (name to show).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1. Slet den ene.</source>
        <translation>Two columns mean the same: %1. Delete one of them.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står ingen deltagere i filen.</source>
        <translation>There are no participants in the file.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står for mange i filen. Tag højst %1 ad gangen.</source>
        <translation>There are too many in the file. Take at most %1 at a time.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn står forkert.</source>
        <translation>A quotation mark is in the wrong place.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften: %1.</source>
        <translation>The row has more fields than the header: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bogstaverne er læst forkert: %1. Gem filen som .xlsx.</source>
        <translation>The letters were read wrongly: %1. Save the file as .xlsx.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet mangler.</source>
        <translation>The name is missing.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet mangler.</source>
        <translation>The name to show is missing.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet er for langt.</source>
        <translation>The name is too long.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet er for langt.</source>
        <translation>The name to show is too long.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Slet det i filen.</source>
        <translation>It looks like a CPR number. Delete it in the file.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme kaldenavn.</source>
        <translation>Row %1 has the same name to show.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden deltager har det kaldenavn.</source>
        <translation>Another participant has that name to show.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faget findes ikke her: %1.</source>
        <translation>There is no such trade here: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sproget kendes ikke: %1.</source>
        <translation>The language is not known: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Er oprettet i forvejen. Rækken springes over.</source>
        <translation>Is here already. The row is skipped.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En deltager har det samme navn. Er det den samme person?</source>
        <translation>A participant has the same name. Is it the same person?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme navn. Er det den samme person?</source>
        <translation>Row %1 has the same name. Is it the same person?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen %1 bruges ikke.</source>
        <translation>The column %1 is not used.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Række %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Filen findes ikke. Se efter, om navnet er skrevet rigtigt.</source>
        <translation>The file does not exist. Check whether the name is written correctly.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen kan ikke læses som et regneark. Gem den som .xlsx eller .csv uden adgangskode, og prøv igen.</source>
        <translation>The file cannot be read as a spreadsheet. Save it as .xlsx or .csv without a password, and try again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen er beskadiget. Åbn den i regnearket, gem den igen, og prøv igen.</source>
        <translation>The file is damaged. Open it in the spreadsheet program, save it again, and try again.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ConversationWords</name>
    <message>
        <location filename="../../app/viewmodels/conversation_words.cpp" line="+29"/>
        <source>Baggrund</source>
        <translation>Background</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skole og uddannelse</source>
        <translation>School and education</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dansk</source>
        <translation>Danish</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arbejde</source>
        <translation>Work</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det svære</source>
        <translation>What is difficult</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mål</source>
        <translation>Goals</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>År i Danmark</source>
        <translation>Years in Denmark</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Års skolegang</source>
        <translation>Years of schooling</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uddannelse efter skolen</source>
        <translation>Education after school</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser latinske bogstaver</source>
        <translation>Reads Latin letters</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser og skriver på sit eget sprog</source>
        <translation>Reads and writes in their own language</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danskuddannelse</source>
        <translation>Danish education (DU)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bestået prøve</source>
        <translation>Exam passed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mundtligt niveau</source>
        <translation>Oral level</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriftligt niveau</source>
        <translation>Written level</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resultat af VLV-2</source>
        <translation>Result of VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dato for VLV-2</source>
        <translation>Date of VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med egne ord</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejder nu</source>
        <translation>Working now</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejdet i faget</source>
        <translation>Has worked in the trade</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er svært?</source>
        <translation>What is difficult?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvem foreslog kurset?</source>
        <translation>Who suggested the course?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notat</source>
        <translation>Note</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>under 1 år</source>
        <translation>under 1 year</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1–3 år</source>
        <translation>1–3 years</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>4–10 år</source>
        <translation>4–10 years</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over 10 år</source>
        <translation>over 10 years</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Erhvervsuddannelse</source>
        <translation>Vocational</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Videregående</source>
        <translation>Higher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Andet</source>
        <translation>Other</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Delvist</source>
        <translation>Partly</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+19"/>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Godt</source>
        <translation>Well</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <source>Lidt</source>
        <translation>A little</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Højere</source>
        <translation>Higher</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler FVU</source>
        <translation>Recommends FVU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Recommends danskuddannelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Recommends a dyslexia test</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler intet</source>
        <translation>Recommends nothing</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejde</source>
        <translation>Has a job</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er ledig</source>
        <translation>Is unemployed</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er i praktik</source>
        <translation>Is on a placement</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At forstå</source>
        <translation>Understanding</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At tale</source>
        <translation>Speaking</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At læse</source>
        <translation>Reading</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At skrive</source>
        <translation>Writing</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Trade words</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tal og regning</source>
        <translation>Numbers and arithmetic</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren selv</source>
        <translation>The participant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejdsgiveren</source>
        <translation>The employer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobcentret</source>
        <translation>The job centre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagforeningen</source>
        <translation>The trade union</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>For eksempel 12.11.2026</source>
        <translation>For example 12.11.2026</translation>
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
        <translation>The copy could not be made. Is the folder or the USB stick there?</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DecisionModel</name>
    <message>
        <location filename="../../app/viewmodels/decision_view.cpp" line="+71"/>
        <source>under A1</source>
        <translation>below A1</translation>
    </message>
    <message>
        <location filename="../../app/viewmodels/decision_model.cpp" line="+227"/>
        <source>Skriv, hvorfor du beslutter noget andet.</source>
        <translation>Write why you decide something else.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DeskModel</name>
    <message>
        <location filename="../../app/viewmodels/desk_model.cpp" line="+271"/>
        <source>Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. Stil uret, før du går videre.</source>
        <translation>The computer’s clock is wrong. It shows %1, but something was saved here on %2. Nothing is lost. Set the clock before you go on.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DocumentWords</name>
    <message>
        <location filename="../../app/viewmodels/document_words.cpp" line="+19"/>
        <source>Samtaleark</source>
        <translation>Conversation sheet</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henvisning</source>
        <translation>Referral</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Til jobcentret</source>
        <translation>To the job centre</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultat til deltageren</source>
        <translation>Result for the participant</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kursus og sted</source>
        <translation>Course and place</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultatet af de tre dele</source>
        <translation>The result of the three parts</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beslutningen</source>
        <translation>The decision</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ord at begynde med</source>
        <translation>Words to start with</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hjælpemidler</source>
        <translation>Aids</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mundtligt og skriftligt niveau</source>
        <translation>Oral and written level</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skolegang</source>
        <translation>Schooling</translation>
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
        <translation>The two codes were not the same. Choose four pictures again.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.</source>
        <translation>Those were not the right pictures. Try again, or ask your teacher.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DrillModel</name>
    <message>
        <location filename="../../app/viewmodels/drill_feedback.cpp" line="+13"/>
        <source>Rigtigt. Det skrives sådan her:</source>
        <translation>Correct. It is written like this:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Se, hvordan det staves:</source>
        <translation>Almost. See how it is spelt:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er det rigtige ord i en anden form. Vi leder efter:</source>
        <translation>It is the right word in another form. We want:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er også rigtigt. Vi leder efter et andet ord:</source>
        <translation>That is also correct. We want another word:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>»%1« er et andet ord. Her er det:</source>
        <translation>“%1” is another word. Here it is:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Næsten. Se den rigtige rækkefølge.</source>
        <translation>Almost. See the right order.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se den rigtige rækkefølge.</source>
        <translation>See the right order.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Næsten. Se, hvad der passer sammen.</source>
        <translation>Almost. See what goes together.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se, hvad der passer sammen.</source>
        <translation>See what goes together.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Se det rigtige svar.</source>
        <translation>See the right answer.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rigtigt.</source>
        <translation>Correct.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rigtigt med hjælp.</source>
        <translation>Correct, with help.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Her er det:</source>
        <translation>Almost. Here it is:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Det rigtige er:</source>
        <translation>The right answer is:</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::EnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/enrolment_model.cpp" line="+38"/>
        <source>arabisk</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>polsk</source>
        <translation>Polish</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ukrainsk</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rumænsk</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tyrkisk</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vietnamesisk</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>persisk</source>
        <translation>Persian</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tysk</source>
        <translation>German</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ungarsk</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>engelsk</source>
        <translation>English</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>et andet sprog</source>
        <translation>another language</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Skriv deltagerens navn.</source>
        <translation>Write the participant&apos;s name.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv, hvad deltageren vil kaldes.</source>
        <translation>Write the name to show for the participant.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>En anden hedder det allerede. Vælg et andet kaldenavn.</source>
        <translation>Someone else already has that name. Choose another name to show.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ErrorText</name>
    <message>
        <location filename="../../app/viewmodels/error_text.cpp" line="+26"/>
        <source>Det kan ikke bruges, som det står. Ret det, og prøv igen.</source>
        <translation>This cannot be used as it is. Correct it and try again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det findes ikke længere. Gå tilbage, og vælg igen.</source>
        <translation>It is no longer there. Go back and choose again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke lade sig gøre her. Intet er ændret.</source>
        <translation>That is not possible here. Nothing is changed.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.</source>
        <translation>This looks like a CPR number. Do not write it here. The program must not save it.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det passer ikke. Prøv igen.</source>
        <translation>That is not right. Try again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er prøvet for mange gange. Vent lidt, og prøv igen.</source>
        <translation>Too many tries. Wait a little and try again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En lærer skal logge ind først.</source>
        <translation>A teacher has to log in first.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent.</source>
        <translation>Fagdansk is already running on this computer. Use the window that is open.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet program bruger filen lige nu. Intet er gået tabt. Prøv igen om lidt.</source>
        <translation>Another program is using the file right now. Nothing is lost. Try again in a moment.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disken er fuld. Det sidste er ikke gemt endnu, men intet er gået tabt. Gør plads på disken, og prøv igen.</source>
        <translation>The disk is full. The last thing is not saved yet, but nothing is lost. Make space on the disk and try again.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fagdansk må ikke skrive i mappen. Intet er ændret. Vælg en anden mappe, eller spørg den, der passer computeren.</source>
        <translation>Fagdansk is not allowed to write in the folder. Nothing is changed. Choose another folder, or ask the person who looks after the computer.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Disken svarer ikke, som den skal. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>The disk does not answer as it should. What is saved is still there. Try again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret.</source>
        <translation>The data file is damaged. Bring back the latest daily copy. Nothing is changed.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt.</source>
        <translation>The data file was made by a newer program. Update Fagdansk. The file is untouched.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mappen ligger på et netværk. Der kan data gå tabt. Vælg en mappe på denne computer.</source>
        <translation>The folder is on a network. Data can be lost there. Choose a folder on this computer.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med ord og tekster mangler eller er beskadiget. Installér Fagdansk igen. Dine data er ikke rørt.</source>
        <translation>The file with words and texts is missing or damaged. Install Fagdansk again. Your data is untouched.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Noget gik galt i programmet. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>Something went wrong in the program. What is saved is still there. Try again.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossariesModel</name>
    <message>
        <location filename="../../app/viewmodels/glossaries_model.cpp" line="+115"/>
        <source>Ordlisten er oprettet. Skriv dens ord, eller hent dem fra en tekst.</source>
        <translation>The word list has been created. Write its words, or get them from a text.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Give the word list a name of at most 60 characters.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Navnet er ændret.</source>
        <translation>The name has been changed.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Ordet er lagt i ordlisten.</source>
        <translation>The word is in the list.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordet er ændret.</source>
        <translation>The word has been changed.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordet er taget ud: %1</source>
        <translation>The word has been taken out: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rækkefølgen er ændret.</source>
        <translation>The order has been changed.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Øvearket er gemt: %1</source>
        <translation>The worksheet has been saved: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ordlisten er fjernet: %1</source>
        <translation>The word list has been removed: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Det er fortrudt.</source>
        <translation>It has been undone.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossaryFileModel</name>
    <message>
        <location filename="../../app/viewmodels/glossary_file_model.cpp" line="+239"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Give the word list a name of at most 60 characters.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Ordlisten er hentet ind med %n ord.</source>
        <translation>
            <numerusform>The word list has been brought in with %n word.</numerusform>
            <numerusform>The word list has been brought in with %n words.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Ordlisten er gemt: %1</source>
        <translation>The word list has been saved: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GroupsModel</name>
    <message>
        <location filename="../../app/viewmodels/groups_model.cpp" line="+102"/>
        <source>Holdet %1 er oprettet. Vælg, hvem der er med.</source>
        <translation>The group %1 is made. Choose who is in it.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navnet er ændret.</source>
        <translation>The name is changed.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Holdet er afsluttet. Dets opgaver gælder ikke mere.</source>
        <translation>The group has ended. Its assignments no longer count.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holdet er i gang igen.</source>
        <translation>The group is open again.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Skriv et navn på højst 60 tegn.</source>
        <translation>Write a name of at most 60 characters.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::LoginModel</name>
    <message>
        <location filename="../../app/viewmodels/login_model.cpp" line="+89"/>
        <source>Din nye adgangskode gælder fra nu af. Har andre set arket med koden? Så lav en ny gendannelseskode under Indstillinger.</source>
        <translation>Your new password counts from now on. Have others seen the sheet with the code? Then make a new recovery code under Settings.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialModel</name>
    <message>
        <location filename="../../app/viewmodels/material_model.cpp" line="+284"/>
        <source>En ny ordliste</source>
        <translation>A new word list</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Indsat tekst</source>
        <translation>Pasted text</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Give the word list a name of at most 60 characters.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n ord er lagt i ordlisten.</source>
        <translation>
            <numerusform>%n word has been put into the list.</numerusform>
            <numerusform>%n words have been put into the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialView</name>
    <message>
        <location filename="../../app/viewmodels/material_view.cpp" line="+20"/>
        <source>meget let</source>
        <translation>very easy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>let</source>
        <translation>easy</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>middel</source>
        <translation>medium</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>svær</source>
        <translation>hard</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>meget svær</source>
        <translation>very hard</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sætninger</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lange ord</source>
        <translation>
            <numerusform>%n long word</numerusform>
            <numerusform>%n long words</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for kort til et lixtal</source>
        <translation>The text is too short for a LIX number</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>LIX %1 (%2)</source>
        <translation>LIX %1 (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filen findes ikke. Er den flyttet? Vælg den igen.</source>
        <translation>The file does not exist. Has it been moved? Choose it again.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er ingen tekst at læse. Brug en fil på højst 64 MB, der ender på .txt, .md, .html, .docx, .odt eller .pdf, eller sæt teksten ind.</source>
        <translation>There is no text to read here. Use a file of at most 64 MB ending in .txt, .md, .html, .docx, .odt or .pdf, or paste the text.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem den igen.</source>
        <translation>The file is damaged and cannot be read. Open it in the program it was made in, and save it again.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen kan ikke læses. Se, om du må åbne den, og prøv igen.</source>
        <translation>The file cannot be read. See whether you may open it, and try again.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PasswordRule</name>
    <message>
        <location filename="../../app/viewmodels/password_rule.h" line="+18"/>
        <source>Adgangskoden skal have mindst %1 tegn.</source>
        <translation>The password must have at least %1 characters.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De to adgangskoder er ikke ens.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PersonModel</name>
    <message>
        <location filename="../../app/viewmodels/person_model.cpp" line="+66"/>
        <source>Screeningen venter. Deltageren finder den bag sit billede på forsiden.</source>
        <translation>The screening is ready. The participant finds it behind the picture on the start page.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Billedkoden er slettet. Deltageren vælger en ny næste gang.</source>
        <translation>The picture code is deleted. The participant chooses a new one next time.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Deltageren er slettet og kan ikke hentes tilbage.</source>
        <translation>The participant is deleted and cannot be brought back.</translation>
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
        <translation>A screening is advised</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>No sign of a need</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ProgressModel</name>
    <message>
        <location filename="../../app/viewmodels/progress_model.cpp" line="+26"/>
        <source>%1 af %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecordingsModel</name>
    <message>
        <location filename="../../app/viewmodels/recordings_model.cpp" line="+119"/>
        <source>Nu høres en optagelse fra %1.</source>
        <translation>A recording from %1 is heard now.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu høres computerens stemme.</source>
        <translation>The computer&apos;s voice is heard now.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Her er ingen optagelser endnu. Find et ord, og optag det.</source>
        <translation>There are no recordings here yet. Find a word and record it.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>No word is like what you have written.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.</source>
        <translation>The recording is saved. From now on it is heard when the word is said.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Optagelsen er slettet. Nu høres computerens stemme igen.</source>
        <translation>The recording is deleted. Now the computer&apos;s voice is heard again.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecoveryCodeModel</name>
    <message>
        <location filename="../../app/viewmodels/recovery_code_model.cpp" line="+127"/>
        <source>Det er ikke de sidste fem tegn. Se på arket, og prøv igen.</source>
        <translation>Those are not the last five characters. Look at the sheet and try again.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Den nye gendannelseskode gælder fra nu af. Den gamle virker ikke mere. Riv det gamle ark i stykker.</source>
        <translation>The new recovery code counts from now on. The old one no longer works. Tear up the old sheet.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RestoreModel</name>
    <message>
        <location filename="../../app/viewmodels/restore_model.cpp" line="+73"/>
        <source>Der er ingen daglig kopi i den mappe. Kopierne hedder for eksempel fagdansk-2026-11-24.db.</source>
        <translation>There is no daily copy in that folder. Copies have names like fagdansk-2026-11-24.db.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kopierne er der, men filen fagdansk-keys.db mangler. Uden den kan ingen læse kopierne. Find filen, og læg den i samme mappe.</source>
        <translation>The copies are there, but the file fagdansk-keys.db is missing. Without it nobody can read the copies. Find the file and put it into the same folder.</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Stoppet. Intet er ændret.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kopien er der ikke længere. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>The copy is no longer there. Is the USB stick plugged in? Nothing was changed.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen med data er hel og bliver, hvor den er. Det er nok nøglefilen ved siden af (.key), der er beskadiget. Giv nøglefilen et andet navn, og start Fagdansk igen.</source>
        <translation>The file with the data is whole and stays where it is. It is probably the key file beside it (.key) that is damaged. Give the key file another name and start Fagdansk again.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Der ligger allerede en fil på det sted. Den bliver ikke overskrevet. Vælg et andet navn.</source>
        <translation>There is a file in that place already. It will not be overwritten. Choose another name.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.</source>
        <translation>There is no room on the disk. Nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen fagdansk-keys.db er beskadiget. Uden den kan ingen læse kopierne. Intet er ændret.</source>
        <translation>The file fagdansk-keys.db is damaged. Without it nobody can read the copies. Nothing was changed.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kopien er beskadiget og kan ikke bruges. Intet er ændret.</source>
        <translation>The copy is damaged and cannot be used. Nothing was changed.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien kunne ikke læses til ende. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>The copy could not be read to its end. Is the USB stick plugged in? Nothing was changed.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien er lavet af et nyere program. Opdatér Fagdansk, og prøv igen. Intet er ændret.</source>
        <translation>The copy was made by a newer program. Update Fagdansk and try again. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ResultsModel</name>
    <message>
        <location filename="../../app/viewmodels/results_model.cpp" line="+34"/>
        <source>Fag</source>
        <translation>Trade</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point i hver del</source>
        <translation>Points in each part</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procent og usikkerhed</source>
        <translation>Per cent and uncertainty</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaling</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Beslutning</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ord</source>
        <translation>Words</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minutter</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Filen er gemt her: %1</source>
        <translation>The file is saved here: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RowFaultText</name>
    <message>
        <location filename="../../app/viewmodels/row_fault_text.cpp" line="+28"/>
        <source>Ingen kolonne har ordene. Kald kolonnen med ordene »ord«.</source>
        <translation>No column has the words. Call the column with the words “ord”.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1</source>
        <translation>Two columns mean the same: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her mangler ordet.</source>
        <translation>The word is missing here.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordklassen kendes ikke: %1</source>
        <translation>The word class is not known: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv en, et, flertal eller ingen. Her står: %1</source>
        <translation>Write en, et, flertal or ingen. Here it says: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv kladde eller gennemset. Her står: %1</source>
        <translation>Write kladde or gennemset. Here it says: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delene giver ikke ordet: %1</source>
        <translation>The parts do not make the word: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke være et id: %1</source>
        <translation>This cannot be an id: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden række har samme id: %1</source>
        <translation>Another row has the same id: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for lang.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn mangler, eller der er et for meget.</source>
        <translation>A quotation mark is missing, or there is one too many.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften.</source>
        <translation>The row has more fields than the heading.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>En tekst med huller er ikke et ord. Den kommer ikke med.</source>
        <translation>A text with gaps is not a word. It stays out.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er intet dansk ord. Det kommer ikke med.</source>
        <translation>There is no Danish word here. It stays out.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen kendes ikke og kommer ikke med: %1</source>
        <translation>The column is not known and stays out: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen er læst som betydning: %1</source>
        <translation>The column was read as the meaning: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordet står også i en anden række: %1</source>
        <translation>The word is in another row too: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet dansk ord for det samme kommer ikke med: %1</source>
        <translation>Another Danish word for the same stays out: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Billedet kendes ikke og kommer ikke med: %1</source>
        <translation>The picture is not known and stays out: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Række %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nr. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Filen kan ikke bruges som ordliste. Den skal ende på .csv, .xlsx, .tbx eller .apkg, fylde højst 64 MB og have højst 5000 ord.</source>
        <translation>The file cannot be used as a word list. It must end in .csv, .xlsx, .tbx or .apkg, be 64 MB at most and have 5000 words at most.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ScreeningModel</name>
    <message>
        <location filename="../../app/viewmodels/screening_model.cpp" line="+173"/>
        <source>Skriv noget først, eller vælg »Jeg kan ikke forklare det«.</source>
        <translation>Write something first, or choose “I cannot explain it”.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::SetupWords</name>
    <message>
        <location filename="../../app/viewmodels/setup_words.cpp" line="+21"/>
        <source>Kursus: %1 (%2)</source>
        <translation>Course: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kursus: %1</source>
        <translation>Course: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sted: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Henvist af: %1</source>
        <translation>Referred by: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ekstra tid: %1 %</source>
        <translation>Extra time: %1 %</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksterne må læses op.</source>
        <translation>The texts may be read aloud.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Teksterne måtte læses op. Det blev ikke brugt.</source>
        <translation>The texts could be read aloud. It was not used.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</source>
        <translation>
            <numerusform>The texts could be read aloud. It was used in %n task.</numerusform>
            <numerusform>The texts could be read aloud. It was used in %n tasks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::StartModel</name>
    <message>
        <location filename="../../app/viewmodels/start_model.cpp" line="+62"/>
        <source>Skriv stedets navn.</source>
        <translation>Write the name of the place.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv dit navn.</source>
        <translation>Write your name.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TeachersModel</name>
    <message>
        <location filename="../../app/viewmodels/teachers_model.cpp" line="+71"/>
        <source>Skriv lærerens navn.</source>
        <translation>Type the teacher&apos;s name.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 kan logge ind fra nu af.</source>
        <translation>%1 can log in from now on.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Der er allerede en lærer med det navn.</source>
        <translation>There is a teacher of that name already.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Din nye adgangskode gælder fra nu af.</source>
        <translation>Your new password counts from now on.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 kan ikke længere logge ind.</source>
        <translation>%1 can no longer log in.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TermForm</name>
    <message>
        <location filename="../../app/viewmodels/term_form.cpp" line="+98"/>
        <source>Skriv ordet. Det må højst have 60 tegn.</source>
        <translation>Write the word, with at most 60 characters.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Skriv den kortere og lettere: højst 20 ord, og helst korte ord.</source>
        <translation>Make it shorter and easier: at most 20 words, preferably short ones.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Delene skal give ordet, for eksempel: tyngde punkt +s afstand</source>
        <translation>The parts must make the word, for example: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sæt klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Put braces around the word, for example: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::VoiceModel</name>
    <message>
        <location filename="../../app/viewmodels/voice_model.cpp" line="+44"/>
        <source>Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.</source>
        <translation>The microphone cannot be used just now. Nothing is lost. Tell a teacher.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mikrofonen hørte ikke noget. Gå tættere på, og prøv igen.</source>
        <translation>The microphone heard nothing. Come closer and try again.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::WordItems</name>
    <message>
        <location filename="../../app/viewmodels/word_items.cpp" line="+98"/>
        <source>Kurset begynder %1.</source>
        <translation>The course begins on %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Du kan nå %1 af %2 ord.</source>
        <translation>You can reach %1 of %2 words.</translation>
    </message>
</context>
</TS>
