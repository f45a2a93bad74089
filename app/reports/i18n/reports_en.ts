<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>cut-off %1%</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 of %2 points · %3%</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>Horizontal line: uncertainty, one standard error to each side. Upright line: the rules' cut-off.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>and %1 more (shortened)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>Trade-language screening</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Teacher</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>Recommendation: the program's suggestion</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>Close to a cut-off</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>The teacher has not decided yet.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>The suggestion is confirmed by %1, %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>Chosen by %1, %2, instead of the program's suggestion.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>The teacher's decision</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>Ten words to start with</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>Words to start with</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>Known, but not yet explained</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: %2 seconds per 100 words</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>Reading time</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Does not replace VLV-2 or the assessment of the FVU provider.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>Rules %1 · Content %2 · Fagdansk %3</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>The program suggests. The teacher decides.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(shortened)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>Where is the sheet kept?</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>Recovery code for Fagdansk</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>Made for %1 in place of an earlier code.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>Made for %1 at the first start.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>Keep the sheet in a locked cupboard. Let a manager know where it is.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>Delete the file when the sheet is printed. Do not keep the code on the computer or in an e-mail.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>Have all teachers forgotten their passwords? Then type the code on the page where teachers log in.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>Without the code and without a teacher's password nobody can read the participants' names and answers. Not even those who made the program.</translation>
    </message>
</context>
</TS>
