<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="da">
<context>
    <name>AgreementPage</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementPage.qml" line="+13"/>
        <source>%n svar er vurderet af to lærere</source>
        <translation>
            <numerusform>%n svar er vurderet af to lærere</numerusform>
            <numerusform>%n svar er vurderet af to lærere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+38"/>
        <source>%n svar at blive enige om</source>
        <translation>
            <numerusform>%n svar at blive enige om</numerusform>
            <numerusform>%n svar at blive enige om</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementRow.qml" line="+34"/>
        <source>%n svar</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message numerus="yes">
        <location filename="../Desk/AssignmentForm.qml" line="+91"/>
        <source>%n dage</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n minutter</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkEnrolmentPage</name>
    <message numerus="yes">
        <location filename="../Desk/BulkEnrolmentPage.qml" line="+60"/>
        <source>%n deltagere er oprettet.</source>
        <translation>
            <numerusform>%n deltager er oprettet.</numerusform>
            <numerusform>%n deltagere er oprettet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message numerus="yes">
        <location filename="../Desk/BulkPreview.qml" line="+15"/>
        <source>%n deltagere er klar til at blive oprettet.</source>
        <translation>
            <numerusform>%n deltager er klar til at blive oprettet.</numerusform>
            <numerusform>%n deltagere er klar til at blive oprettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n rækker skal rettes.</source>
        <translation>
            <numerusform>%n række skal rettes.</numerusform>
            <numerusform>%n rækker skal rettes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryFilePage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryFilePage.qml" line="+14"/>
        <source>%n ord. Intet er hentet ind endnu.</source>
        <translation>
            <numerusform>%n ord. Intet er hentet ind endnu.</numerusform>
            <numerusform>%n ord. Intet er hentet ind endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>Hent %n ord ind</source>
        <translation>
            <numerusform>Hent %n ord ind</numerusform>
            <numerusform>Hent %n ord ind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>De første %n ord</source>
        <translation>
            <numerusform>Det første ord</numerusform>
            <numerusform>De første %n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryPage.qml" line="+13"/>
        <source>%n ord mangler en betydning og kan ikke øves endnu.</source>
        <translation>
            <numerusform>%n ord mangler en betydning og kan ikke øves endnu.</numerusform>
            <numerusform>%n ord mangler en betydning og kan ikke øves endnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryRow</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryRow.qml" line="+44"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n uden betydning</source>
        <translation>
            <numerusform>%n uden betydning</numerusform>
            <numerusform>%n uden betydning</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message numerus="yes">
        <location filename="../Desk/GroupPage.qml" line="+13"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message numerus="yes">
        <location filename="../Desk/GroupRow.qml" line="+45"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message numerus="yes">
        <location filename="../Participant/HomePlace.qml" line="+99"/>
        <source>%n ord, du er i gang med</source>
        <translation>
            <numerusform>%n ord, du er i gang med</numerusform>
            <numerusform>%n ord, du er i gang med</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message numerus="yes">
        <location filename="../Desk/KeepWords.qml" line="+49"/>
        <source>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</source>
        <translation>
            <numerusform>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan det ikke øves.</numerusform>
            <numerusform>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Læg %n ord i ordlisten</source>
        <translation>
            <numerusform>Læg %n ord i ordlisten</numerusform>
            <numerusform>Læg %n ord i ordlisten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message numerus="yes">
        <location filename="../Desk/MarkingPage.qml" line="+69"/>
        <source>%n svar tilbage</source>
        <translation>
            <numerusform>%n svar tilbage</numerusform>
            <numerusform>%n svar tilbage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialWordRow</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWordRow.qml" line="+35"/>
        <source>%n gange i teksten</source>
        <translation>
            <numerusform>%n gang i teksten</numerusform>
            <numerusform>%n gange i teksten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWords.qml" line="+32"/>
        <source>Hent %n ord frem igen</source>
        <translation>
            <numerusform>Hent %n ord frem igen</numerusform>
            <numerusform>Hent %n ord frem igen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeededWords</name>
    <message numerus="yes">
        <location filename="../Desk/NeededWords.qml" line="+45"/>
        <source>%n har glemt det</source>
        <translation>
            <numerusform>%n har glemt det</numerusform>
            <numerusform>%n har glemt det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>nyt for %n</source>
        <translation>
            <numerusform>nyt for %n</numerusform>
            <numerusform>nyt for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message numerus="yes">
        <location filename="../Desk/ParticipantsPage.qml" line="+10"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%n deltagere passer</source>
        <translation>
            <numerusform>%n deltager passer</numerusform>
            <numerusform>%n deltagere passer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBox</name>
    <message numerus="yes">
        <location filename="../Desk/PracticeBox.qml" line="+69"/>
        <source>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</source>
        <translation>
            <numerusform>%n ord er glemt fire gange eller mere. Programmet spørger til det på en anden måde. Tag det op med deltageren.</numerusform>
            <numerusform>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>svært · glemt %n gange</source>
        <translation>
            <numerusform>svært · glemt %n gang</numerusform>
            <numerusform>svært · glemt %n gange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>glemt %n gange</source>
        <translation>
            <numerusform>glemt %n gang</numerusform>
            <numerusform>glemt %n gange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message numerus="yes">
        <location filename="../Participant/PracticeCard.qml" line="+46"/>
        <source>%n ord venter på dig</source>
        <translation>
            <numerusform>%n ord venter på dig</numerusform>
            <numerusform>%n ord venter på dig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message numerus="yes">
        <location filename="../Desk/ProfilePart.qml" line="+11"/>
        <source>%n svar mangler din vurdering.</source>
        <translation>
            <numerusform>%n svar mangler din vurdering.</numerusform>
            <numerusform>%n svar mangler din vurdering.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n spørgsmål er ikke besvaret.</source>
        <translation>
            <numerusform>%n spørgsmål er ikke besvaret.</numerusform>
            <numerusform>%n spørgsmål er ikke besvaret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Læste 100 ord på %n sekunder.</source>
        <translation>
            <numerusform>Læste 100 ord på %n sekund.</numerusform>
            <numerusform>Læste 100 ord på %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message numerus="yes">
        <location filename="../Start/RestoreDone.qml" line="+45"/>
        <source>%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.</source>
        <translation>
            <numerusform>Navn og svar for %n deltager kan ikke læses. Nøglen er ikke med i kopien.</numerusform>
            <numerusform>Navn og svar for %n deltagere kan ikke læses. Deres nøgler er ikke med i kopien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message numerus="yes">
        <location filename="../Desk/StateLine.qml" line="+39"/>
        <source>%n svar til vurdering</source>
        <translation>
            <numerusform>%n svar til vurdering</numerusform>
            <numerusform>%n svar til vurdering</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message numerus="yes">
        <location filename="../Desk/Suggestion.qml" line="+70"/>
        <source>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</source>
        <translation>
            <numerusform>Bygger på vurderingskriterierne og på %n svar, som en lærer her har vurderet.</numerusform>
            <numerusform>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <location filename="../Desk/TodayPage.qml" line="+38"/>
        <source>%n svar venter på din vurdering</source>
        <translation>
            <numerusform>%n svar venter på din vurdering</numerusform>
            <numerusform>%n svar venter på din vurdering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n screeninger venter på din beslutning</source>
        <translation>
            <numerusform>%n screening venter på din beslutning</numerusform>
            <numerusform>%n screeninger venter på din beslutning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger er i gang</source>
        <translation>
            <numerusform>%n screening er i gang</numerusform>
            <numerusform>%n screeninger er i gang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere når ikke mange af kursets ord, som det går nu</source>
        <translation>
            <numerusform>%n deltager når ikke mange af kursets ord, som det går nu</numerusform>
            <numerusform>%n deltagere når ikke mange af kursets ord, som det går nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere har ikke øvet i en uge</source>
        <translation>
            <numerusform>%n deltager har ikke øvet i en uge</numerusform>
            <numerusform>%n deltagere har ikke øvet i en uge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere glemmer de samme ord igen og igen</source>
        <translation>
            <numerusform>%n deltager glemmer de samme ord igen og igen</numerusform>
            <numerusform>%n deltagere glemmer de samme ord igen og igen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message numerus="yes">
        <location filename="../Participant/WordsPlace.qml" line="+18"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorksheetBox</name>
    <message numerus="yes">
        <location filename="../Desk/WorksheetBox.qml" line="+17"/>
        <source>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</source>
        <translation>
            <numerusform>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</numerusform>
            <numerusform>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>Lav et øveark med %n ord</source>
        <translation>
            <numerusform>Lav et øveark med %n ord</numerusform>
            <numerusform>Lav et øveark med %n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentItems</name>
    <message numerus="yes">
        <location filename="../../app/viewmodels/assignment_items.cpp" line="+24"/>
        <source>%n valgte ord</source>
        <translation>
            <numerusform>%n valgt ord</numerusform>
            <numerusform>%n valgte ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossaryFileModel</name>
    <message numerus="yes">
        <location filename="../../app/viewmodels/glossary_file_model.cpp" line="+248"/>
        <source>Ordlisten er hentet ind med %n ord.</source>
        <translation>
            <numerusform>Ordlisten er hentet ind med %n ord.</numerusform>
            <numerusform>Ordlisten er hentet ind med %n ord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialModel</name>
    <message numerus="yes">
        <location filename="../../app/viewmodels/material_model.cpp" line="+320"/>
        <source>%n ord er lagt i ordlisten.</source>
        <translation>
            <numerusform>%n ord er lagt i ordlisten.</numerusform>
            <numerusform>%n ord er lagt i ordlisten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialView</name>
    <message numerus="yes">
        <location filename="../../app/viewmodels/material_view.cpp" line="+43"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sætninger</source>
        <translation>
            <numerusform>%n sætning</numerusform>
            <numerusform>%n sætninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lange ord</source>
        <translation>
            <numerusform>%n langt ord</numerusform>
            <numerusform>%n lange ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::SetupWords</name>
    <message numerus="yes">
        <location filename="../../app/viewmodels/setup_words.cpp" line="+34"/>
        <source>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</source>
        <translation>
            <numerusform>Teksterne måtte læses op. Det blev brugt ved %n opgave.</numerusform>
            <numerusform>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</numerusform>
        </translation>
    </message>
</context>
</TS>
