<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="da">
<context>
    <name>AccessBox</name>
    <message>
        <location filename="../Desk/AccessBox.qml" line="+12"/>
        <source>Adgang</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltageren åbner med sin billedkode. Er den glemt, så slet den. Deltageren vælger en ny næste gang.</source>
        <translation>Учасник входить за допомогою коду з картинок. Якщо він забув код, видаліть його. Наступного разу учасник вибере новий.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren vælger sin billedkode første gang.</source>
        <translation>Учасник вибирає код із картинок першого разу.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Slet billedkoden</source>
        <translation>Видалити код із картинок</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet deltageren …</source>
        <translation>Видалити учасника…</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Vil du slette %1?</source>
        <translation>Видалити учасника «%1»?</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navn, svar, vurderinger, beslutninger og øvede ord forsvinder, også fra kopierne. Det kan ikke gøres om.</source>
        <translation>Ім’я, відповіді, оцінки, рішення та вивчені слова зникнуть, також і з копій. Це не можна скасувати.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet for altid</source>
        <translation>Видалити назавжди</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <location filename="../Desk/AgreementPage.qml" line="+12"/>
        <source>Enighed</source>
        <translation>Узгодженість</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar er vurderet af to lærere</source>
        <translation>
            <numerusform>%n відповідь оцінили двоє викладачів</numerusform>
            <numerusform>%n відповіді оцінили двоє викладачів</numerusform>
            <numerusform>%n відповідей оцінили двоє викладачів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ingen svar er vurderet to gange endnu.</source>
        <translation>Жодну відповідь ще не оцінено двічі.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg »Anden vurdering« i menuen. Så vurderer du de svar, som en anden lærer har vurderet.</source>
        <translation>Виберіть у меню «Друге оцінювання». Тоді ви оцінюватимете відповіді, які оцінив інший викладач.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alle svar</source>
        <translation>Усі відповіді</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De to lærere gav samme point i %1 % af svarene.</source>
        <translation>Двоє викладачів поставили однакові бали у %1 % відповідей.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Vægtet kappa (QWK) er %1. 1 er fuld enighed, 0 er ikke bedre end tilfældet.</source>
        <translation>Зважена каппа (QWK) становить %1. 1 — повна згода, 0 — не краще за випадковість.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Der er for få forskellige point til at regne en vægtet kappa ud.</source>
        <translation>Замало різних балів, щоб обчислити зважену каппу.</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n svar at blive enige om</source>
        <translation>
            <numerusform>%n відповідь потрібно узгодити</numerusform>
            <numerusform>%n відповіді потрібно узгодити</numerusform>
            <numerusform>%n відповідей потрібно узгодити</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I er blevet enige om alle svar</source>
        <translation>Усі відповіді узгоджено</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Spørgsmål for spørgsmål</source>
        <translation>Питання за питанням</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>De spørgsmål, I er mindst enige om, står øverst.</source>
        <translation>Питання з найменшою згодою стоять угорі.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message numerus="yes">
        <location filename="../Desk/AgreementRow.qml" line="+34"/>
        <source>%n svar</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ens: %1 %</source>
        <translation>однаково: %1 %</translation>
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
        <translation>Список слів</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en ordliste</source>
        <translation>Виберіть список слів</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvilke ord?</source>
        <translation>Які слова?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle</source>
        <translation>Усі</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Emner</source>
        <translation>Теми</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Valgte ord</source>
        <translation>Вибрані слова</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Kurset begynder</source>
        <translation>Початок курсу</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt uden kursus</source>
        <translation>Дата, або порожньо, якщо курсу немає</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Øvelsen begynder</source>
        <translation>Початок занять</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>En dato, eller tomt for i dag</source>
        <translation>Дата, або порожньо: із сьогодні</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dage om ugen</source>
        <translation>Днів на тиждень</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n dage</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Minutter hver gang</source>
        <translation>Хвилин щоразу</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n minutter</source>
        <translation>
            <numerusform>%n хвилина</numerusform>
            <numerusform>%n хвилини</numerusform>
            <numerusform>%n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Giv opgaven</source>
        <translation>Призначити завдання</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Fortryd</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>AssignmentLine</name>
    <message>
        <location filename="../Desk/AssignmentLine.qml" line="+34"/>
        <source>%1 · holdet %2</source>
        <translation>%1 · група %2</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Tag tilbage</source>
        <translation>Відкликати</translation>
    </message>
</context>
<context>
    <name>AssignmentsBox</name>
    <message>
        <location filename="../Desk/AssignmentsBox.qml" line="+12"/>
        <source>Ord at lære</source>
        <translation>Слова для вивчення</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ingen opgave endnu. Giv en, så kommer de ord først i øvelsen.</source>
        <translation>Завдання ще немає. Призначте його, і ці слова йтимуть на заняттях першими.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Giv en opgave</source>
        <translation>Призначити завдання</translation>
    </message>
</context>
<context>
    <name>BulkColumns</name>
    <message>
        <location filename="../Desk/BulkColumns.qml" line="+10"/>
        <source>Sådan skal arket se ud</source>
        <translation>Як має виглядати таблиця</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Øverst står kolonnernes navne. Derunder er der en række til hver deltager.</source>
        <translation>Угорі – назви стовпців. Нижче – по рядку на кожного учасника.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Navn og Kaldenavn skal stå der. Modersmål og Fag må gerne stå tomme.</source>
        <translation>Navn (ім’я) і Kaldenavn (ім’я на екрані) потрібні. Modersmål (рідна мова) і Fag (фах) можуть бути порожні.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fag kan være: %1.</source>
        <translation>Fag (фах) може бути: %1.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Skriv ikke cpr-numre i navnene. Andre kolonner bliver ikke læst ind.</source>
        <translation>Не пишіть номерів CPR в іменах. Інші стовпці не зчитуються.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem et tomt ark</source>
        <translation>Зберегти порожню таблицю</translation>
    </message>
</context>
<context>
    <name>BulkEnrolmentPage</name>
    <message>
        <location filename="../Desk/BulkEnrolmentPage.qml" line="+11"/>
        <source>Flere nye deltagere</source>
        <translation>Кілька нових учасників</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hent dem fra et regneark.</source>
        <translation>Візьміть їх із таблиці.</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Læser filen …</source>
        <translation>Читаю файл …</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Annuller</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n deltagere er oprettet.</source>
        <translation>
            <numerusform>Зареєстровано %n учасника.</numerusform>
            <numerusform>Зареєстровано %n учасників.</numerusform>
            <numerusform>Зареєстровано %n учасників.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De vælger selv deres billedkode, første gang de er her.</source>
        <translation>Вони самі оберуть код із малюнків, коли будуть тут уперше.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se deltagerne</source>
        <translation>Переглянути учасників</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd, og slet dem igen</source>
        <translation>Скасувати й видалити їх</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message numerus="yes">
        <location filename="../Desk/BulkPreview.qml" line="+15"/>
        <source>%n deltagere er klar til at blive oprettet.</source>
        <translation>
            <numerusform>%n учасник готовий до реєстрації.</numerusform>
            <numerusform>%n учасники готові до реєстрації.</numerusform>
            <numerusform>%n учасників готові до реєстрації.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n rækker skal rettes.</source>
        <translation>
            <numerusform>%n рядок треба виправити.</numerusform>
            <numerusform>%n рядки треба виправити.</numerusform>
            <numerusform>%n рядків треба виправити.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen at oprette.</source>
        <translation>Тут нема кого реєструвати.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ingen er oprettet endnu. Se rækkerne igennem først.</source>
        <translation>Ще нікого не зареєстровано. Спершу перегляньте рядки.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen er oprettet. Ret arket, gem det, og læs det igen.</source>
        <translation>Нікого не зареєстровано. Виправте таблицю, збережіть її та прочитайте знову.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Opret dem alle</source>
        <translation>Зареєструвати всіх</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs filen igen</source>
        <translation>Прочитати файл знову</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>BulkRow</name>
    <message>
        <location filename="../Desk/BulkRow.qml" line="+14"/>
        <source>Række %1</source>
        <translation>Рядок %1</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <location filename="../Screening/ChoiceStep.qml" line="+69"/>
        <source>Ved ikke</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <location filename="../Start/CodeStep.qml" line="+15"/>
        <source>Gem denne kode</source>
        <translation>Збережіть цей код</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Svarene er låst. Glemmer alle lærere deres adgangskode, er denne kode den eneste vej ind. Den vises kun nu.</source>
        <translation>Відповіді зашифровано. Якщо всі викладачі забудуть пароль, цей код буде єдиним способом увійти. Його показано лише зараз.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Arket ligger her: %1</source>
        <translation>Аркуш лежить тут: %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Lav et ark til udskrift</source>
        <translation>Створити аркуш для друку</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har gemt koden</source>
        <translation>Код збережено</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <location filename="../Desk/ConditionsBox.qml" line="+10"/>
        <source>Sådan blev screeningen gennemført</source>
        <translation>Як проводився скринінг</translation>
    </message>
</context>
<context>
    <name>ContextFields</name>
    <message>
        <location filename="../Desk/ContextFields.qml" line="+10"/>
        <location line="+74"/>
        <source>Ved ikke</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Det ved du</source>
        <translation>Що ви знаєте</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Screeningen kan ikke måle det. Udfyld, hvad du ved.</source>
        <translation>Скринінг цього не виміряє. Заповніть те, що знаєте.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Mundtligt niveau</source>
        <translation>Рівень усного мовлення</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Skriftligt niveau</source>
        <translation>Рівень письма</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Не складено</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler FVU</source>
        <translation>Рекомендує FVU</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Рекомендує danskuddannelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Рекомендує тест на дислексію</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anbefaler intet</source>
        <translation>Нічого не рекомендує</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Dato for VLV-2</source>
        <translation>Дата VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel 12.11.2026</source>
        <translation>Наприклад, 12.11.2026</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Resultat af VLV-2</source>
        <translation>Результат VLV-2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Års skolegang</source>
        <translation>Років навчання в школі</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt, hvis du ikke ved det</source>
        <translation>Залиште порожнім, якщо не знаєте</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læser latinske bogstaver</source>
        <translation>Читає латинські літери</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delvist</source>
        <translation>Частково</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nej</source>
        <translation>Ні</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <location filename="../Desk/ConversationPage.qml" line="+11"/>
        <source>Samtale</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Spørg frit. Skriv kun det, der betyder noget for undervisningen. Alt gemmes, mens du skriver.</source>
        <translation>Запитуйте вільно. Записуйте лише те, що важливо для навчання. Усе зберігається, поки ви пишете.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gemt</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gemmer …</source>
        <translation>Збереження…</translation>
    </message>
</context>
<context>
    <name>CopyAge</name>
    <message>
        <location filename="../Desk/CopyAge.qml" line="+10"/>
        <source>Der er ingen kopi endnu.</source>
        <translation>Копії ще немає.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i dag.</source>
        <translation>Щоденну копію зроблено сьогодні.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er fra i går.</source>
        <translation>Щоденну копію зроблено вчора.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Den daglige kopi er %1 dage gammel.</source>
        <translation>Щоденну копію зроблено %1 дн. тому.</translation>
    </message>
</context>
<context>
    <name>DecidedBox</name>
    <message>
        <location filename="../Desk/DecidedBox.qml" line="+11"/>
        <source>Beslutning</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Afviger fra forslaget: %1</source>
        <translation>Відрізняється від пропозиції: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem som PDF og åbn</source>
        <translation>Зберегти як PDF і відкрити</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Dokumenter</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tag op igen</source>
        <translation>Відкрити знову</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>DecisionPage</name>
    <message>
        <location filename="../Desk/DecisionPage.qml" line="+13"/>
        <source>%1, form %2 · stoppet undervejs</source>
        <translation>%1, варіант %2 · перервано</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1, form %2</source>
        <translation>%1, варіант %2</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Henter profilen …</source>
        <translation>Завантаження профілю…</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <location filename="../Desk/DeskPage.qml" line="+89"/>
        <source>Tilbage</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>DeskSideBar</name>
    <message>
        <location filename="../Desk/DeskSideBar.qml" line="+15"/>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>I dag</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til vurdering</source>
        <translation>На оцінювання</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Anden vurdering</source>
        <translation>Друге оцінювання</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Deltagere</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold</source>
        <translation>Групи</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ordlister</source>
        <translation>Списки слів</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Indstillinger</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Lys skærm</source>
        <translation>Світлий екран</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Темний екран</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ud</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>DisagreementRow</name>
    <message>
        <location filename="../Desk/DisagreementRow.qml" line="+9"/>
        <source>ikke forklaret</source>
        <translation>не пояснено</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>частково</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>пояснено</translation>
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
        <translation>Який документ?</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Til hvem?</source>
        <translation>Для кого?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel skolen eller jobcentret, og hvem der</source>
        <translation>Наприклад, школа чи центр зайнятості, і хто саме</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det står i det</source>
        <translation>Що в ньому є</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Deltageren har sagt ja til, at det gives videre.</source>
        <translation>Учасник погодився на передавання.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem som PDF og åbn</source>
        <translation>Зберегти як PDF і відкрити</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Skriv, hvem det er til, og spørg deltageren først.</source>
        <translation>Напишіть, для кого це, і спершу запитайте учасника.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gemt: %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <location filename="../Desk/DocumentsPage.qml" line="+11"/>
        <source>Dokumenter</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Sådan ser siden ud</source>
        <translation>Так виглядає сторінка</translation>
    </message>
</context>
<context>
    <name>DoorFoot</name>
    <message>
        <location filename="../Door/DoorFoot.qml" line="+31"/>
        <source>Eksempelhold</source>
        <translation>Приклад групи</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Lærer</source>
        <translation>Викладач</translation>
    </message>
</context>
<context>
    <name>DoorPlace</name>
    <message>
        <location filename="../Door/DoorPlace.qml" line="+23"/>
        <source>Find dit billede</source>
        <translation>Знайдіть свою картинку</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Læs op</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Find dit billede, og tryk på det.</source>
        <translation>Знайдіть свою картинку й натисніть на неї.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lys skærm</source>
        <translation>Світлий екран</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mørk skærm</source>
        <translation>Темний екран</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>De seneste</source>
        <translation>Останні</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Her er ingen deltagere endnu. En lærer logger ind og opretter den første.</source>
        <translation>Учасників ще немає. Викладач входить і додає першу людину.</translation>
    </message>
</context>
<context>
    <name>DrillCompound</name>
    <message>
        <location filename="../Drill/DrillCompound.qml" line="+58"/>
        <source>bindebogstav %1</source>
        <translation>сполучна літера %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>tom plads</source>
        <translation>порожнє місце</translation>
    </message>
</context>
<context>
    <name>DrillCue</name>
    <message>
        <location filename="../Drill/DrillCue.qml" line="+25"/>
        <source>Billede af ordet</source>
        <translation>Картинка до слова</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Computeren har ingen lyd. Vælg &quot;Ved ikke&quot;.</source>
        <translation>У комп’ютері немає звуку. Виберіть «Не знаю».</translation>
    </message>
</context>
<context>
    <name>DrillExercise</name>
    <message>
        <location filename="../Drill/DrillExercise.qml" line="+19"/>
        <source>Hvad betyder ordet?</source>
        <translation>Що означає це слово?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord passer?</source>
        <translation>Яке слово підходить?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord hører du?</source>
        <translation>Яке слово ви чуєте?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet</source>
        <translation>Напишіть слово</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket ord mangler?</source>
        <translation>Якого слова бракує?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv det ord, der mangler</source>
        <translation>Напишіть слово, якого бракує</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt ordet sammen</source>
        <translation>Складіть слово</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er det en eller et?</source>
        <translation>Тут «en» чи «et»?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvilket billede passer?</source>
        <translation>Яка картинка підходить?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder den understregede del?</source>
        <translation>Що означає підкреслена частина?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sæt hvert ord på sin plads</source>
        <translation>Поставте кожне слово на своє місце</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tryk på trinene i den rigtige rækkefølge</source>
        <translation>Натискайте на кроки у правильному порядку</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er rigtigt: 1, X eller 2?</source>
        <translation>Що правильно: 1, X чи 2?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs lastediagrammet</source>
        <translation>Прочитайте діаграму вантажопідйомності</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Hør opgaven</source>
        <translation>Послухати завдання</translation>
    </message>
</context>
<context>
    <name>DrillFeedback</name>
    <message>
        <location filename="../Drill/DrillFeedback.qml" line="+96"/>
        <source>Fortryd svaret</source>
        <translation>Скасувати відповідь</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Videre</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>DrillFoot</name>
    <message>
        <location filename="../Drill/DrillFoot.qml" line="+41"/>
        <source>Giv mig et hint</source>
        <translation>Дайте мені підказку</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>DrillGapBox</name>
    <message>
        <location filename="../Drill/DrillGapBox.qml" line="+19"/>
        <source>tom plads</source>
        <translation>порожнє місце</translation>
    </message>
</context>
<context>
    <name>DrillHeader</name>
    <message>
        <location filename="../Drill/DrillHeader.qml" line="+21"/>
        <source>Stop for i dag</source>
        <translation>Закінчити на сьогодні</translation>
    </message>
    <message>
        <location line="+35"/>
        <location line="+11"/>
        <source>%1 af %2 minutter</source>
        <translation>%1 з %2 хвилин</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hold pause</source>
        <translation>Зробити перерву</translation>
    </message>
</context>
<context>
    <name>DrillLine</name>
    <message>
        <location filename="../Drill/DrillLine.qml" line="+46"/>
        <source>Skriv ordet her</source>
        <translation>Напишіть слово тут</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Svar</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ordet begynder med: %1</source>
        <translation>Слово починається на: %1</translation>
    </message>
</context>
<context>
    <name>DrillListen</name>
    <message>
        <location filename="../Drill/DrillListen.qml" line="+15"/>
        <source>Hør ordet igen</source>
        <translation>Послухати слово ще раз</translation>
    </message>
</context>
<context>
    <name>DrillPairs</name>
    <message>
        <location filename="../Drill/DrillPairs.qml" line="+68"/>
        <source>Billede %1</source>
        <translation>Картинка %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kommer det næste ord</source>
        <translation>Тут буде наступне слово</translation>
    </message>
</context>
<context>
    <name>DrillPause</name>
    <message>
        <location filename="../Drill/DrillPause.qml" line="+32"/>
        <source>Pause</source>
        <translation>Перерва</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Tiden står stille. Du fortsætter ved den samme opgave.</source>
        <translation>Час зупинено. Ви продовжите з тієї самої вправи.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortsæt</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs op</source>
        <translation>Прочитати вголос</translation>
    </message>
</context>
<context>
    <name>DrillPictures</name>
    <message>
        <location filename="../Drill/DrillPictures.qml" line="+42"/>
        <source>Billede %1</source>
        <translation>Картинка %1</translation>
    </message>
</context>
<context>
    <name>DrillPlace</name>
    <message>
        <location filename="../Drill/DrillPlace.qml" line="+66"/>
        <source>Fagdansk finder dine ord …</source>
        <translation>Fagdansk шукає ваші слова…</translation>
    </message>
</context>
<context>
    <name>DrillSound</name>
    <message>
        <location filename="../Drill/DrillSound.qml" line="+6"/>
        <source>Hør ordet</source>
        <translation>Послухати слово</translation>
    </message>
</context>
<context>
    <name>DrillSummary</name>
    <message>
        <location filename="../Drill/DrillSummary.qml" line="+38"/>
        <source>Du er færdig.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>svar</source>
        <translation>відповіді</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nye ord</source>
        <translation>нові слова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ord sidder fast</source>
        <translation>слова, які ви знаєте</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Du kan øve igen, når du vil.</source>
        <translation>Можете вчити слова знову, коли захочете.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>De her ord kommer snart igen:</source>
        <translation>Ці слова скоро повернуться:</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Til forsiden</source>
        <translation>На початок</translation>
    </message>
</context>
<context>
    <name>EarlierNotes</name>
    <message>
        <location filename="../Desk/EarlierNotes.qml" line="+11"/>
        <source>Noteret før</source>
        <translation>Записано раніше</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis tidligere notater</source>
        <translation>Показати попередні нотатки</translation>
    </message>
</context>
<context>
    <name>ExampleBanner</name>
    <message>
        <location filename="../Controls/ExampleBanner.qml" line="+17"/>
        <source>Eksempelhold. Her er ingen rigtige personer.</source>
        <translation>Приклад групи. Справжніх людей тут немає.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Luk eksemplet</source>
        <translation>Закрити приклад</translation>
    </message>
</context>
<context>
    <name>FaceToFaceStep</name>
    <message>
        <location filename="../Screening/FaceToFaceStep.qml" line="+41"/>
        <source>Spørg</source>
        <translation>Запитайте</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Må ikke siges</source>
        <translation>Не має прозвучати</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Sæt flueben, når det bliver sagt</source>
        <translation>Позначте, коли це прозвучить</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>ikke forklaret</source>
        <translation>не пояснено</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>частково</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>пояснено</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Kan ikke forklare det</source>
        <translation>Не може пояснити</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ved ikke</source>
        <translation>Не знає</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <location filename="../Desk/FileChoice.qml" line="+10"/>
        <source>De nyeste filer på denne computer:</source>
        <translation>Найновіші файли на цьому комп’ютері:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>En fil</source>
        <translation>Файл</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>En anden fil</source>
        <translation>Інший файл</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Прочитати файл</translation>
    </message>
</context>
<context>
    <name>GivenBox</name>
    <message>
        <location filename="../Desk/GivenBox.qml" line="+10"/>
        <source>Lavet og givet før</source>
        <translation>Створено й передано раніше</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen dokumenter endnu.</source>
        <translation>Документів ще немає.</translation>
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
        <translation>Списки слів</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lav faglærerens tekster om til ord, der kan øves.</source>
        <translation>Перетворіть тексти викладача фаху на слова для вправ.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Fortryd</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Fra en tekst</source>
        <translation>З тексту</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Vælg en fil, eller sæt en tekst ind. Programmet finder fagordene. Du bestemmer, hvilke der skal med.</source>
        <translation>Виберіть файл або вставте текст. Програма знайде фахові слова. Ви вирішуєте, які взяти.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ord fra en tekst</source>
        <translation>Узяти слова з тексту</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Egne ordlister</source>
        <translation>Власні списки слів</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen egne ordlister endnu.</source>
        <translation>Тут ще немає власних списків слів.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Fra en fil med ord</source>
        <translation>З файлу зі словами</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En ordliste fra et regneark (Excel eller CSV), fra Anki eller fra en termbase (TBX). Du ser den, før den hentes ind.</source>
        <translation>Список слів з таблиці (Excel або CSV), з Anki або з бази термінів (TBX). Ви побачите його, перш ніж додати.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent en ordliste</source>
        <translation>Додати список слів</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ny ordliste</source>
        <translation>Новий список слів</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>Назва списку слів</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>Наприклад: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Opret ordlisten</source>
        <translation>Створити список</translation>
    </message>
</context>
<context>
    <name>GlossaryFilePage</name>
    <message>
        <location filename="../Desk/GlossaryFilePage.qml" line="+13"/>
        <source>Hent en ordliste</source>
        <translation>Додати список слів</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord. Intet er hentet ind endnu.</source>
        <translation>
            <numerusform>%n слово. Ще нічого не додано.</numerusform>
            <numerusform>%n слова. Ще нічого не додано.</numerusform>
            <numerusform>%n слів. Ще нічого не додано.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .csv, .xlsx, .tbx eller .apkg.</source>
        <translation>Перетягніть файл сюди або напишіть, де він лежить. Назва має закінчуватися на .csv, .xlsx, .tbx або .apkg.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen bliver læst</source>
        <translation>Файл читається</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ret dette i filen, og læs den igen</source>
        <translation>Виправте це у файлі й прочитайте його знову</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hent ordlisten ind</source>
        <translation>Додати цей список слів</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ordlistens navn</source>
        <translation>Назва списку слів</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>Hent %n ord ind</source>
        <translation>
            <numerusform>Додати %n слово</numerusform>
            <numerusform>Додати %n слова</numerusform>
            <numerusform>Додати %n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læg mærke til</source>
        <translation>Зверніть увагу</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>De første %n ord</source>
        <translation>
            <numerusform>Перше %n слово</numerusform>
            <numerusform>Перші %n слова</numerusform>
            <numerusform>Перші %n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordene</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryPage.qml" line="+13"/>
        <source>%n ord mangler en betydning og kan ikke øves endnu.</source>
        <translation>
            <numerusform>%n слово не має значення, його ще не можна вправляти.</numerusform>
            <numerusform>%n слова не мають значення, їх ще не можна вправляти.</numerusform>
            <numerusform>%n слів не мають значення, їх ще не можна вправляти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Skriv et ord</source>
        <translation>Написати слово</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Fortryd</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ord</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Ordlisten er tom.</source>
        <translation>Список слів порожній.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Tekster, som ordene kommer fra</source>
        <translation>Тексти, з яких узято слова</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn og fjernelse</source>
        <translation>Назва й вилучення</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ordlistens navn</source>
        <translation>Назва списку слів</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Зберегти назву</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Fjern ordlisten</source>
        <translation>Вилучити список</translation>
    </message>
</context>
<context>
    <name>GlossaryRow</name>
    <message numerus="yes">
        <location filename="../Desk/GlossaryRow.qml" line="+44"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n uden betydning</source>
        <translation>
            <numerusform>%n без значення</numerusform>
            <numerusform>%n без значення</numerusform>
            <numerusform>%n без значення</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <location filename="../Desk/GroupPage.qml" line="+13"/>
        <source>Afsluttet</source>
        <translation>Завершено</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n учасник</numerusform>
            <numerusform>%n учасники</numerusform>
            <numerusform>%n учасників</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Hvem er med?</source>
        <translation>Хто в групі?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Учасників ще немає.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Gem holdets resultater</source>
        <translation>Зберегти результати групи</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Navn og afslutning</source>
        <translation>Назва й завершення</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>Назва групи</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem navnet</source>
        <translation>Зберегти назву</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Åbn holdet igen</source>
        <translation>Відкрити групу знову</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Afslut holdet</source>
        <translation>Завершити групу</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <location filename="../Desk/GroupRow.qml" line="+45"/>
        <source>afsluttet</source>
        <translation>завершено</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n учасник</numerusform>
            <numerusform>%n учасники</numerusform>
            <numerusform>%n учасників</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <location filename="../Desk/GroupsPage.qml" line="+11"/>
        <source>Hold</source>
        <translation>Групи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Giv et helt hold de samme ord at lære.</source>
        <translation>Призначте всій групі ті самі слова для вивчення.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Alle hold</source>
        <translation>Усі групи</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nyt hold</source>
        <translation>Нова група</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Holdets navn</source>
        <translation>Назва групи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Svejsning, uge 48</source>
        <translation>Наприклад: Зварювання, тиждень 48</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Opret holdet</source>
        <translation>Створити групу</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <location filename="../Participant/HomePlace.qml" line="+16"/>
        <source>Hej, %1</source>
        <translation>Вітаємо, %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>En screening venter på dig. Tryk på den for at begynde.</source>
        <translation>На вас чекає скринінг. Натисніть на нього, щоб почати.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg, hvor længe du vil øve dig. Tryk så på Øv.</source>
        <translation>Виберіть, скільки часу хочете вчити слова. Потім натисніть «Вчити».</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Din screening: %1</source>
        <translation>Ваш скринінг: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs, svar og forklar med dine egne ord. Du har god tid.</source>
        <translation>Читайте, відповідайте й пояснюйте своїми словами. Часу досить.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begynd</source>
        <translation>Почати</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Andre fag</source>
        <translation>Інші професії</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Mine ord</source>
        <translation>Мої слова</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n ord, du er i gang med</source>
        <translation>
            <numerusform>Ви вчите %n слово</numerusform>
            <numerusform>Ви вчите %n слова</numerusform>
            <numerusform>Ви вчите %n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Slå et ord op. Her kommer også de ord, du øver.</source>
        <translation>Шукайте слова. Тут будуть і слова, які ви вчите.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se</source>
        <translation>Показати</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Om dine oplysninger</source>
        <translation>Про ваші дані</translation>
    </message>
</context>
<context>
    <name>KeepWords</name>
    <message>
        <location filename="../Desk/KeepWords.qml" line="+11"/>
        <source>Læg ordene i en ordliste</source>
        <translation>Додайте слова до списку</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordliste</source>
        <translation>Список слів</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Ordlistens navn</source>
        <translation>Назва списку слів</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Værkstedet, uge 48</source>
        <translation>Наприклад: ⁨Værkstedet, uge 48⁩</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Emne</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tomt: tekstens navn</source>
        <translation>Порожньо: назва тексту</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord mangler en betydning. Skriv den nu med Ret, eller senere i ordlisten. Før kan de ikke øves.</source>
        <translation>
            <numerusform>%n слово не має значення. Напишіть його зараз кнопкою «Змінити» або пізніше у списку. До того його не можна вправляти.</numerusform>
            <numerusform>%n слова не мають значення. Напишіть його зараз кнопкою «Змінити» або пізніше у списку. До того їх не можна вправляти.</numerusform>
            <numerusform>%n слів не мають значення. Напишіть його зараз кнопкою «Змінити» або пізніше у списку. До того їх не можна вправляти.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>Læg %n ord i ordlisten</source>
        <translation>
            <numerusform>Додати %n слово до списку</numerusform>
            <numerusform>Додати %n слова до списку</numerusform>
            <numerusform>Додати %n слів до списку</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <location filename="../Controls/LanguageRow.qml" line="+15"/>
        <source>Sprog</source>
        <translation>Мова</translation>
    </message>
</context>
<context>
    <name>LoginPlace</name>
    <message>
        <location filename="../Desk/LoginPlace.qml" line="+28"/>
        <source>Tilbage til forsiden</source>
        <translation>Назад на початок</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ny adgangskode</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lærer</source>
        <translation>Викладач</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Find arket med gendannelseskoden.</source>
        <translation>Знайдіть аркуш із кодом відновлення.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Dit navn</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Adgangskode</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Et øjeblik …</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Log ind</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Glemt adgangskode</source>
        <translation>Не пам’ятаю пароля</translation>
    </message>
</context>
<context>
    <name>MarkingAnswer</name>
    <message>
        <location filename="../Desk/MarkingAnswer.qml" line="+12"/>
        <source>ikke forklaret</source>
        <translation>не пояснено</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>delvist</source>
        <translation>частково</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>forklaret</source>
        <translation>пояснено</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Svar %1 af %2</source>
        <translation>Відповідь %1 з %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>I svaret står noget, der ligner et CPR-nummer. Brug det ikke, og skriv det ikke af.</source>
        <translation>У відповіді є щось, схоже на номер CPR. Не використовуйте його й не переписуйте.</translation>
    </message>
</context>
<context>
    <name>MarkingKeys</name>
    <message>
        <location filename="../Desk/MarkingKeys.qml" line="+24"/>
        <source>↵ eller → næste svar      Z fortryder      N viser navn</source>
        <translation>↵ або → наступна відповідь      Z скасовує      N показує ім’я</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      ↵ bekræfter forslag      Z fortryder      N viser navn</source>
        <translation>0 1 2 — бали      ↵ підтверджує пропозицію      Z скасовує      N показує ім’я</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>0 1 2 giver point      Z fortryder      N viser navn</source>
        <translation>0 1 2 — бали      Z скасовує      N показує ім’я</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Fortryd</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Vis navn</source>
        <translation>Показати ім’я</translation>
    </message>
</context>
<context>
    <name>MarkingPage</name>
    <message>
        <location filename="../Desk/MarkingPage.qml" line="+57"/>
        <source>Til vurdering</source>
        <translation>На оцінювання</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Anden vurdering</source>
        <translation>Друге оцінювання</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1, form %2</source>
        <translation>%1, варіант %2</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar tilbage</source>
        <translation>
            <numerusform>Залишилася %n відповідь</numerusform>
            <numerusform>Залишилося %n відповіді</numerusform>
            <numerusform>Залишилося %n відповідей</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>navne er skjult</source>
        <translation>імена приховано</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Enighed</source>
        <translation>Узгодженість</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Rækkefølge</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Spørgsmål</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Deltager</source>
        <translation>Учасник</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Alt er vurderet.</source>
        <translation>Усе оцінено.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ingen svar venter på en anden lærer.</source>
        <translation>Жодна відповідь не чекає на другого викладача.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de svar, som en anden lærer har vurderet. Du ser ikke, hvad den anden gav.</source>
        <translation>Тут з’являться відповіді, які оцінив інший викладач. Ви не бачите, скільки він поставив.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nye svar kommer her, når en deltager er færdig med sin screening.</source>
        <translation>Нові відповіді з’являться тут, коли учасник закінчить скринінг.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fortryd den sidste</source>
        <translation>Скасувати останню</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Henter svar …</source>
        <translation>Завантаження відповідей…</translation>
    </message>
</context>
<context>
    <name>MarkingRubric</name>
    <message>
        <location filename="../Desk/MarkingRubric.qml" line="+29"/>
        <source>Det skal med</source>
        <translation>Має прозвучати</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1, fundet</source>
        <translation>%1, знайдено</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>Må ikke siges</source>
        <translation>Не має прозвучати</translation>
    </message>
</context>
<context>
    <name>MaterialPage</name>
    <message>
        <location filename="../Desk/MaterialPage.qml" line="+12"/>
        <source>Ord fra en tekst</source>
        <translation>Слова з тексту</translation>
    </message>
    <message>
        <location line="+22"/>
        <location line="+4"/>
        <source>Teksten bliver læst</source>
        <translation>Текст читається</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>MaterialSource</name>
    <message>
        <location filename="../Desk/MaterialSource.qml" line="+16"/>
        <source>De nyeste tekster på denne computer:</source>
        <translation>Найновіші тексти на цьому комп&apos;ютері:</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .txt, .md, .html, .docx, .odt eller .pdf.</source>
        <translation>Перетягніть файл сюди або напишіть, де він лежить. Назва має закінчуватися на .txt, .md, .html, .docx, .odt або .pdf.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En tekst, du har kopieret</source>
        <translation>Скопійований текст</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Sæt teksten ind her</source>
        <translation>Вставте текст сюди</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Læs teksten</source>
        <translation>Прочитати текст</translation>
    </message>
</context>
<context>
    <name>MaterialText</name>
    <message>
        <location filename="../Desk/MaterialText.qml" line="+10"/>
        <source>Teksten</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>&lt;b&gt;Fed&lt;/b&gt;: fagord, som ingen ordliste har. &lt;u&gt;Streg under&lt;/u&gt;: findes i ordlisterne. Lange ord er delt med en prik.</source>
        <translation>&lt;b&gt;Жирним&lt;/b&gt;: фахові слова, яких немає в жодному списку. &lt;u&gt;Підкреслено&lt;/u&gt;: є у списках. Довгі слова поділено крапкою.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksten med fagord og delte ord</source>
        <translation>Текст із фаховими та поділеними словами</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Vis mere af teksten</source>
        <translation>Показати більше тексту</translation>
    </message>
</context>
<context>
    <name>MaterialWordRow</name>
    <message numerus="yes">
        <location filename="../Desk/MaterialWordRow.qml" line="+35"/>
        <source>%n gange i teksten</source>
        <translation>
            <numerusform>%n раз у тексті</numerusform>
            <numerusform>%n рази в тексті</numerusform>
            <numerusform>%n разів у тексті</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>findes i ordlisterne</source>
        <translation>є у списках</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>nyt ord</source>
        <translation>нове слово</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Med</source>
        <translation>Узяти</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tag %1 med</source>
        <translation>Узяти %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>Змінити %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Læg væk</source>
        <translation>Відкласти</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læg %1 væk</source>
        <translation>Відкласти %1</translation>
    </message>
</context>
<context>
    <name>MaterialWords</name>
    <message>
        <location filename="../Desk/MaterialWords.qml" line="+10"/>
        <source>Fagord i teksten</source>
        <translation>Фахові слова в тексті</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Vælg de ord, der skal læres. Betydning og oversættelser er hentet fra ordlisterne, hvor de findes.</source>
        <translation>Виберіть слова для вивчення. Значення й переклади взято зі списків, якщо вони там є.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her er ingen fagord, som programmet kan finde.</source>
        <translation>Програма не знаходить тут фахових слів.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tag alle med, der findes i ordlisterne</source>
        <translation>Узяти всі, що є у списках</translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>Hent %n ord frem igen</source>
        <translation>
            <numerusform>Повернути %n слово</numerusform>
            <numerusform>Повернути %n слова</numerusform>
            <numerusform>Повернути %n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Vis flere (%1 ord)</source>
        <translation>Показати більше (слів: %1)</translation>
    </message>
</context>
<context>
    <name>MessageStep</name>
    <message>
        <location filename="../Screening/MessageStep.qml" line="+22"/>
        <source>Fagsproglig screening</source>
        <translation>Скринінг фахової мови</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du er færdig</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du har stoppet</source>
        <translation>Ви зупинилися</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Om dine oplysninger</source>
        <translation>Про ваші дані</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Aflever</source>
        <translation>Здати</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Begynd</source>
        <translation>Почати</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Videre</source>
        <translation>Далі</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gå på igen</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se mine svar igen</source>
        <translation>Переглянути мої відповіді</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>En anden dag</source>
        <translation>Іншого дня</translation>
    </message>
</context>
<context>
    <name>NeededWords</name>
    <message>
        <location filename="../Desk/NeededWords.qml" line="+11"/>
        <source>Ord at tage op i morgen</source>
        <translation>Слова на завтра</translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n har glemt det</source>
        <translation>
            <numerusform>забула %n людина</numerusform>
            <numerusform>забули %n людини</numerusform>
            <numerusform>забуло %n людей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>nyt for %n</source>
        <translation>
            <numerusform>нове для %n людини</numerusform>
            <numerusform>нове для %n людей</numerusform>
            <numerusform>нове для %n людей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewParticipantPage</name>
    <message>
        <location filename="../Desk/NewParticipantPage.qml" line="+11"/>
        <source>Ny deltager</source>
        <translation>Новий учасник</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Navn</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fulde navn. Kun lærere ser det.</source>
        <translation>Повне ім’я та прізвище. Їх бачать лише викладачі.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Kaldenavn</source>
        <translation>Ім’я на екрані</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Står på deltagerens billede på forsiden.</source>
        <translation>Стоїть під картинкою учасника на початковій сторінці.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Modersmål</source>
        <translation>Рідна мова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg sprog</source>
        <translation>Виберіть мову</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Opret</source>
        <translation>Додати</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flere på én gang</source>
        <translation>Кілька одразу</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har du deltagerne i et regneark, kan du hente dem alle. Du ser dem, før de bliver oprettet.</source>
        <translation>Якщо учасники є у вас у таблиці, можна взяти всіх. Ви побачите їх перед реєстрацією.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Hent fra et regneark</source>
        <translation>Взяти з таблиці</translation>
    </message>
</context>
<context>
    <name>NewTeacherBox</name>
    <message>
        <location filename="../Desk/NewTeacherBox.qml" line="+9"/>
        <source>Ny lærer</source>
        <translation>Новий викладач</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Lærerens navn</source>
        <translation>Ім’я викладача</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærerens adgangskode</source>
        <translation>Пароль викладача</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Lad læreren selv skrive den. Mindst 8 tegn.</source>
        <translation>Нехай викладач напише його сам. Щонайменше 8 знаків.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Adgangskoden igen</source>
        <translation>Пароль ще раз</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Et øjeblik …</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tilføj læreren</source>
        <translation>Додати викладача</translation>
    </message>
</context>
<context>
    <name>OfferStep</name>
    <message>
        <location filename="../Screening/OfferStep.qml" line="+25"/>
        <source>Jeg vil hellere vælge mellem svar</source>
        <translation>Хочу вибирати з готових відповідей</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Jeg fortsætter, som jeg gør nu</source>
        <translation>Продовжу так, як зараз</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg vil gerne stoppe her</source>
        <translation>Хочу тут зупинитися</translation>
    </message>
</context>
<context>
    <name>OpeningPlace</name>
    <message>
        <location filename="../Controls/OpeningPlace.qml" line="+7"/>
        <source>Fagdansk åbner …</source>
        <translation>Fagdansk відкривається…</translation>
    </message>
</context>
<context>
    <name>OtherwiseForm</name>
    <message>
        <location filename="../Desk/OtherwiseForm.qml" line="+18"/>
        <source>Hvad beslutter du?</source>
        <translation>Яке ваше рішення?</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hvorfor?</source>
        <translation>Чому?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv en kort begrundelse. Den står på udskriften.</source>
        <translation>Напишіть коротке обґрунтування. Воно буде на роздруківці.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem beslutningen</source>
        <translation>Зберегти рішення</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Tilbage til forslaget</source>
        <translation>Назад до пропозиції</translation>
    </message>
</context>
<context>
    <name>OwnPasswordBox</name>
    <message>
        <location filename="../Desk/OwnPasswordBox.qml" line="+9"/>
        <source>Din adgangskode</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Din nuværende adgangskode</source>
        <translation>Ваш теперішній пароль</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Din nye adgangskode</source>
        <translation>Ваш новий пароль</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>Щонайменше 8 знаків. Коротке речення легко запам’ятати.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>Новий пароль ще раз</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Et øjeblik …</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skift adgangskode</source>
        <translation>Змінити пароль</translation>
    </message>
</context>
<context>
    <name>OwnWordRow</name>
    <message>
        <location filename="../Desk/OwnWordRow.qml" line="+40"/>
        <source>Flyt %1 op</source>
        <translation>Перемістити %1 вгору</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Flyt %1 ned</source>
        <translation>Перемістити %1 вниз</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ret</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ret %1</source>
        <translation>Змінити %1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tag ud</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tag %1 ud</source>
        <translation>Вилучити %1</translation>
    </message>
</context>
<context>
    <name>OwnWordText</name>
    <message>
        <location filename="../Desk/OwnWordText.qml" line="+30"/>
        <source>Mangler en betydning</source>
        <translation>Бракує значення</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Oversat: %1</source>
        <translation>Переклади: %1</translation>
    </message>
</context>
<context>
    <name>ParticipantHeader</name>
    <message>
        <location filename="../Controls/ParticipantHeader.qml" line="+36"/>
        <source>Tilbage</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location line="+85"/>
        <source>Ingen lyd</source>
        <translation>Немає звуку</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Læs op</source>
        <translation>Прочитати вголос</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <location filename="../Desk/ParticipantRow.qml" line="+86"/>
        <source>Har ikke øvet</source>
        <translation>Ще без занять</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>Засвоєно: %1 · вивчається: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>востаннє %1</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <location filename="../Desk/ParticipantsPage.qml" line="+9"/>
        <source>Deltagere</source>
        <translation>Учасники</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere</source>
        <translation>
            <numerusform>%n учасник</numerusform>
            <numerusform>%n учасники</numerusform>
            <numerusform>%n учасників</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <location line="+11"/>
        <source>Ny deltager</source>
        <translation>Новий учасник</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Учасників ще немає.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>Додайте першого. Це займе хвилину.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Find en deltager</source>
        <translation>Знайти учасника</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n deltagere passer</source>
        <translation>
            <numerusform>Знайдено %n учасника</numerusform>
            <numerusform>Знайдено %n учасників</numerusform>
            <numerusform>Знайдено %n учасників</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Navn, kaldenavn eller fag</source>
        <translation>Ім’я, ім’я на екрані або фах</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Vis flere</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>Gem resultater</source>
        <translation>Зберегти результати</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <location filename="../Start/PeopleStep.qml" line="+16"/>
        <source>Hvem er I?</source>
        <translation>Хто ви?</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Stedets navn</source>
        <translation>Назва закладу</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: Læseværkstedet, AMU Syd</source>
        <translation>Наприклад: Læseværkstedet, AMU Syd</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Dit navn som lærer</source>
        <translation>Ваше ім’я (викладач)</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Adgangskode</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. Tre ord efter hinanden er let at huske.</source>
        <translation>Щонайменше 8 знаків. Три слова поспіль легко запам’ятати.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Adgangskoden igen</source>
        <translation>Пароль ще раз</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver nøgler …</source>
        <translation>Створення ключів…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fortsæt</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Відновити зі щоденної копії</translation>
    </message>
</context>
<context>
    <name>PinPlace</name>
    <message>
        <location filename="../Door/PinPlace.qml" line="+10"/>
        <source>Tryk på dine fire billeder</source>
        <translation>Натисніть свої чотири картинки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg fire billeder, du kan huske</source>
        <translation>Виберіть чотири картинки, які запам’ятаєте</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tryk på de samme fire billeder igen</source>
        <translation>Натисніть ті самі чотири картинки ще раз</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Fortryd det sidste billede</source>
        <translation>Скасувати останню картинку</translation>
    </message>
    <message>
        <location line="+35"/>
        <source>Billede %1</source>
        <translation>Картинка %1</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../Start/PlaceStep.qml" line="+16"/>
        <source>Velkommen. Hvor skal data ligge?</source>
        <translation>Вітаємо. Де зберігати дані?</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Den fælles mappe kan ikke bruges her. Derfor foreslår vi din egen mappe. Så kan andre brugere på computeren ikke se deltagerne.</source>
        <translation>Спільну папку тут використати не можна. Тому пропонуємо вашу власну папку. Тоді інші користувачі комп’ютера не бачитимуть учасників.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alt bliver på denne computer. Alle, der bruger computeren, kan bruge programmet; kun lærere kan læse svarene.</source>
        <translation>Усе залишається на цьому комп’ютері. Програмою може користуватися кожен, хто працює за комп’ютером; читати відповіді можуть лише викладачі.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Filen med data</source>
        <translation>Файл із даними</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Du kan lade den stå, som den er.</source>
        <translation>Можна залишити так, як є.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Mappen til den daglige kopi</source>
        <translation>Папка для щоденної копії</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Helst et USB-stik eller en anden disk. Går computeren i stykker, mister I højst én dag.</source>
        <translation>Найкраще — USB-флешка або інший диск. Якщо комп’ютер зламається, ви втратите щонайбільше один день.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Fortsæt</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Відновити зі щоденної копії</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Se først et eksempelhold</source>
        <translation>Спершу переглянути приклад групи</translation>
    </message>
</context>
<context>
    <name>PlacedRow</name>
    <message>
        <location filename="../Desk/PlacedRow.qml" line="+22"/>
        <source>Denne screening</source>
        <translation>Цей скринінг</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form %1 · %2</source>
        <translation>Форма %1 · %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Fremgangen siden da er større end usikkerheden.</source>
        <translation>Поступ відтоді більший за невизначеність.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbagegangen siden da er større end usikkerheden.</source>
        <translation>Спад відтоді більший за невизначеність.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Forskellen er ikke større end usikkerheden. Den kan være tilfældig.</source>
        <translation>Різниця не більша за невизначеність. Вона може бути випадковою.</translation>
    </message>
</context>
<context>
    <name>PracticeBox</name>
    <message>
        <location filename="../Desk/PracticeBox.qml" line="+16"/>
        <source>Øvede ord</source>
        <translation>Вивчені слова</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Har ikke øvet endnu.</source>
        <translation>Ще без занять.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>sidder fast</source>
        <translation>засвоєно</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>i gang</source>
        <translation>вивчається</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>minutter</source>
        <translation>хвилини</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Sidst øvet %1</source>
        <translation>Останнє заняття: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sværest at huske</source>
        <translation>Найважче запам’ятати</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n ord er glemt fire gange eller mere. Programmet spørger til dem på en anden måde. Tag dem op med deltageren.</source>
        <translation>
            <numerusform>%n слово забуто чотири рази або більше. Програма питає про нього інакше. Розберіть його з учасником.</numerusform>
            <numerusform>%n слова забуто чотири рази або більше. Програма питає про них інакше. Розберіть їх з учасником.</numerusform>
            <numerusform>%n слів забуто чотири рази або більше. Програма питає про них інакше. Розберіть їх з учасником.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+30"/>
        <source>svært · glemt %n gange</source>
        <translation>
            <numerusform>важке · забуто %n раз</numerusform>
            <numerusform>важке · забуто %n рази</numerusform>
            <numerusform>важке · забуто %n разів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>glemt %n gange</source>
        <translation>
            <numerusform>забуто %n раз</numerusform>
            <numerusform>забуто %n рази</numerusform>
            <numerusform>забуто %n разів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCard</name>
    <message>
        <location filename="../Participant/PracticeCard.qml" line="+36"/>
        <source>Øv ord: %1</source>
        <translation>Вчити слова: %1</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n ord venter på dig</source>
        <translation>
            <numerusform>На вас чекає %n слово</numerusform>
            <numerusform>На вас чекають %n слова</numerusform>
            <numerusform>На вас чекає %n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 ord sidder fast, %2 er i gang</source>
        <translation>Знаєте: %1, вчите: %2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>%1 min.</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Øv</source>
        <translation>Вчити</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <location filename="../Desk/PracticeLine.qml" line="+53"/>
        <source>%1 sidder fast · %2 i gang</source>
        <translation>Засвоєно: %1 · вивчається: %2</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>sidst %1</source>
        <translation>востаннє %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke øvet endnu</source>
        <translation>ще без занять</translation>
    </message>
</context>
<context>
    <name>PracticeMode</name>
    <message>
        <location filename="../Participant/PracticeMode.qml" line="+12"/>
        <source>Hvordan vil du øve?</source>
        <translation>Як ви хочете вчити?</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Læs, lyt og skriv</source>
        <translation>Читати, слухати й писати</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kun lyd og billeder</source>
        <translation>Лише звук і картинки</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../Screening/PracticeStep.qml" line="+42"/>
        <source>Sådan kan man svare: »%1«</source>
        <translation>Можна відповісти так: «%1»</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Vi har talt om det</source>
        <translation>Ми про це поговорили</translation>
    </message>
</context>
<context>
    <name>PreCheckBox</name>
    <message>
        <location filename="../Desk/PreCheckBox.qml" line="+13"/>
        <source>Kort tjek på fem minutter</source>
        <translation>Коротка перевірка на п’ять хвилин</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Otte ord fra faget. Det siger kun, om en screening er en god idé.</source>
        <translation>Вісім слів фаху. Показує лише, чи варто проводити скринінг.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Fag</source>
        <translation>Фах</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg et fag</source>
        <translation>Оберіть фах</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Begynd</source>
        <translation>Почати</translation>
    </message>
</context>
<context>
    <name>PreCheckPage</name>
    <message>
        <location filename="../Desk/PreCheckPage.qml" line="+12"/>
        <source>Kort tjek</source>
        <translation>Коротка перевірка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 · ord %2 af %3</source>
        <translation>%1 · слово %2 з %3</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Prøv igen</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>Що означає це слово? Виберіть те, що вам здається правильним.</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Hør ordet</source>
        <translation>Прослухати слово</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Ved ikke</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Screening anbefales</source>
        <translation>Рекомендовано скринінг</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>Ознак потреби немає</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. En screening viser, hvordan det står til.</source>
        <translation>Це не результат. Скринінг покаже, як є насправді.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er ikke et resultat. Er du i tvivl, så lav en screening alligevel.</source>
        <translation>Це не результат. Якщо сумніваєтеся, усе одно проведіть скринінг.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tilbage til deltageren</source>
        <translation>Назад до учасника</translation>
    </message>
</context>
<context>
    <name>PrivacyBox</name>
    <message>
        <location filename="../Desk/PrivacyBox.qml" line="+10"/>
        <source>Deltagernes oplysninger</source>
        <translation>Дані учасників</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Deltagerne kan læse og høre, hvad der gemmes om dem, før den første screening. De siger kun ja eller nej til det, der gives videre.</source>
        <translation>Учасники можуть прочитати й прослухати, що про них зберігається, перед першим скринінгом. Вони погоджуються чи відмовляються лише щодо того, що передається далі.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hvorfor må I gemme oplysningerne?</source>
        <translation>Чому ви маєте право зберігати дані?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er feltet tomt, står der, at undervisning af voksne er en offentlig opgave (artikel 6, stk. 1, litra e).</source>
        <translation>Якщо поле порожнє, буде зазначено, що навчання дорослих – завдання в суспільних інтересах (стаття 6, пункт 1, літера e).</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gem begrundelsen</source>
        <translation>Зберегти підставу</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Teksten som PDF</source>
        <translation>Текст як PDF</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Gemt: %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyPlace</name>
    <message>
        <location filename="../Participant/PrivacyPlace.qml" line="+61"/>
        <source>Det er i orden</source>
        <translation>Добре</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <location filename="../Desk/ProfileBox.qml" line="+11"/>
        <source>Profil</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Den lodrette streg er grænsen. Spændet viser, hvor usikkert målet er.</source>
        <translation>Вертикальна риска — це межа. Відрізок показує, наскільки неточним є вимірювання.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Alle tre dele på én skala</source>
        <translation>Усі три частини на одній шкалі</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Skalaen er fælles for formerne. 500 er midten, ± er usikkerheden. Fagfolk har anslået, hvor svære spørgsmålene er. De er ikke afprøvet endnu.</source>
        <translation>Шкала спільна для всіх форм. 500 — середина, ± — невизначеність. Складність питань оцінили фахівці. Їх ще не випробувано.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kender ordet, men kan ikke forklare det endnu</source>
        <translation>Знає слово, але ще не може його пояснити</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gode ord at begynde med</source>
        <translation>Слова, з яких добре почати</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <location filename="../Desk/ProfilePart.qml" line="+9"/>
        <source>Hverdagstekst</source>
        <translation>Побутовий текст</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Фахові слова</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Fagtekst</source>
        <translation>Фаховий текст</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar mangler din vurdering.</source>
        <translation>
            <numerusform>%n відповідь чекає на вашу оцінку.</numerusform>
            <numerusform>%n відповіді чекають на вашу оцінку.</numerusform>
            <numerusform>%n відповідей чекає на вашу оцінку.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget til ende.</source>
        <translation>Не закінчено.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert over grænsen.</source>
        <translation>Упевнено вище межі.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Over grænsen, men tæt på.</source>
        <translation>Вище межі, але близько.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sikkert under grænsen.</source>
        <translation>Явно нижче межі.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Under grænsen, men tæt på.</source>
        <translation>Нижче межі, але близько.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n spørgsmål er ikke besvaret.</source>
        <translation>
            <numerusform>%n запитання без відповіді.</numerusform>
            <numerusform>%n запитання без відповіді.</numerusform>
            <numerusform>%n запитань без відповіді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Læste 100 ord på %n sekunder.</source>
        <translation>
            <numerusform>Час читання 100 слів: %n секунда.</numerusform>
            <numerusform>Час читання 100 слів: %n секунди.</numerusform>
            <numerusform>Час читання 100 слів: %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 af %2 point</source>
        <translation>%1 з %2 балів</translation>
    </message>
</context>
<context>
    <name>ProgressMap</name>
    <message>
        <location filename="../Desk/ProgressMap.qml" line="+16"/>
        <source>Fremgang: %1</source>
        <translation>Поступ: %1</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>minutter om ugen</source>
        <translation>хвилин на тиждень</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>sidder fast</source>
        <translation>засвоєно</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>вивчається</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>svære</source>
        <translation>важкі</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>не почато</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <location filename="../Desk/ProgressRow.qml" line="+16"/>
        <source>%1: %2 sidder fast, %3 i gang, %4 svære</source>
        <translation>%1: засвоєно %2, вивчається %3, важкі %4</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>%1 ord til kurset</source>
        <translation>Слів до курсу: %1</translation>
    </message>
</context>
<context>
    <name>PromptLine</name>
    <message>
        <location filename="../Screening/PromptLine.qml" line="+30"/>
        <source>Hør spørgsmålet</source>
        <translation>Послухати запитання</translation>
    </message>
</context>
<context>
    <name>ProposalBox</name>
    <message>
        <location filename="../Desk/ProposalBox.qml" line="+12"/>
        <source>Forslag</source>
        <translation>Пропозиція</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Bekræft</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Beslut noget andet</source>
        <translation>Вирішити інакше</translation>
    </message>
</context>
<context>
    <name>ReadStep</name>
    <message>
        <location filename="../Screening/ReadStep.qml" line="+38"/>
        <source>Jeg har læst teksten</source>
        <translation>Текст прочитано</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <location filename="../Screening/ReadingText.qml" line="+45"/>
        <source>Hør teksten</source>
        <translation>Прослухати текст</translation>
    </message>
</context>
<context>
    <name>RecognitionStep</name>
    <message>
        <location filename="../Screening/RecognitionStep.qml" line="+45"/>
        <source>Ved ikke</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <location filename="../Desk/RecordingRow.qml" line="+49"/>
        <source>Sig ordet nu. Optagelsen stopper selv, når du er færdig.</source>
        <translation>Скажіть слово зараз. Запис зупиниться сам, коли ви закінчите.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hør optagelsen, og gem den, hvis den er god.</source>
        <translation>Прослухайте запис і збережіть його, якщо він добрий.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hør ordet %1</source>
        <translation>Послухати слово «%1»</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag igen</source>
        <translation>Записати ще раз</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optag</source>
        <translation>Записати</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hør optagelsen</source>
        <translation>Прослухати запис</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Gem optagelsen</source>
        <translation>Зберегти запис</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Brug den ikke</source>
        <translation>Не використовувати</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Slet optagelsen …</source>
        <translation>Видалити запис …</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal optagelsen slettes? Derefter høres computerens stemme igen.</source>
        <translation>Видалити запис? Після цього знову буде чути голос комп’ютера.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold optagelsen</source>
        <translation>Залишити запис</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Slet optagelsen</source>
        <translation>Видалити запис</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <location filename="../Desk/RecordingsPage.qml" line="+13"/>
        <source>Optag ord</source>
        <translation>Запис слів</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Din optagelse høres i stedet for computerens stemme, når deltagerne øver ordet.</source>
        <translation>Коли учасники вправляють слово, вони чують ваш запис замість голосу комп’ютера.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Her kan ikke optages: Der er ingen mikrofon eller ingen lyd på computeren. Sæt et headset til.</source>
        <translation>Тут не можна записувати: у комп’ютері немає мікрофона або звуку. Підключіть гарнітуру.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Find et ord</source>
        <translation>Знайти слово</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Напишіть слово так, як пам’ятаєте. Описки не завадять.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Fundne ord</source>
        <translation>Знайдені слова</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Optagne ord</source>
        <translation>Записані слова</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <location filename="../Desk/RecoveryCodePage.qml" line="+10"/>
        <source>Ny gendannelseskode</source>
        <translation>Новий код відновлення</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>1. Din adgangskode</source>
        <translation>1. Ваш пароль</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny kode, hvis arket er væk, eller hvis andre har set det. Den gamle kode virker, indtil du har den nye på papir.</source>
        <translation>Створіть новий код, якщо аркуш загубився або його бачили інші. Старий код діє, доки новий не буде у вас на папері.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Din adgangskode</source>
        <translation>Ваш пароль</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Laver en kode …</source>
        <translation>Створення коду…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Lav en ny kode</source>
        <translation>Створити новий код</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>2. Få koden på papir</source>
        <translation>2. Перенесіть код на папір</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv arket ud, eller skriv koden af. Bagefter skal du bruge de sidste fem tegn.</source>
        <translation>Надрукуйте аркуш або перепишіть код. Потім знадобляться останні п’ять знаків.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Arket ligger her: %1</source>
        <translation>Аркуш лежить тут: %1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lav et ark til udskrift</source>
        <translation>Створити аркуш для друку</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Jeg har koden på papir</source>
        <translation>Код у мене на папері</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>3. Læs koden på papiret</source>
        <translation>3. Прочитайте код на папері</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Skriv de sidste fem tegn af den kode, der står på papiret. Så gælder den nye kode, og den gamle virker ikke mere.</source>
        <translation>Напишіть останні п’ять знаків коду з паперу. Тоді почне діяти новий код, а старий більше не діятиме.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>De sidste fem tegn</source>
        <translation>Останні п’ять знаків</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Brug den nye kode</source>
        <translation>Використати новий код</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Vis koden igen</source>
        <translation>Показати код ще раз</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <location filename="../Desk/RecoveryForm.qml" line="+18"/>
        <source>Gendannelseskode</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Din nye adgangskode</source>
        <translation>Ваш новий пароль</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mindst 8 tegn. En kort sætning er nem at huske.</source>
        <translation>Щонайменше 8 знаків. Коротке речення легко запам’ятати.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Den nye adgangskode igen</source>
        <translation>Новий пароль ще раз</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Et øjeblik …</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Gem og log ind</source>
        <translation>Зберегти й увійти</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Jeg kan godt huske den</source>
        <translation>Я пам’ятаю пароль</translation>
    </message>
</context>
<context>
    <name>RestoreChoice</name>
    <message>
        <location filename="../Start/RestoreChoice.qml" line="+16"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Відновити зі щоденної копії</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen med data kan ikke åbnes. Den bliver lagt til side med en dato i navnet. Den bliver ikke slettet.</source>
        <translation>Файл із даними не відкривається. Його буде відкладено вбік із датою в назві. Його не буде видалено.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har I brugt Fagdansk før, kan I få jeres data tilbage fra den daglige kopi, for eksempel på et USB-stik.</source>
        <translation>Якщо ви вже користувалися програмою Fagdansk, дані можна повернути зі щоденної копії, наприклад із USB-флешки.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Brug kopien før den</source>
        <translation>Узяти попередню копію</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Mappen med kopierne</source>
        <translation>Папка з копіями</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Se efter kopier</source>
        <translation>Шукати копії</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Kopien er fra %1.</source>
        <translation>Дата копії: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Det, der er lavet efter den kopi, er ikke med.</source>
        <translation>Того, що зроблено пізніше, у ній немає.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Filen med data</source>
        <translation>Файл із даними</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer data til at ligge. En fil, der ligger der i forvejen, bliver ikke overskrevet.</source>
        <translation>Тут будуть дані. Якщо там уже є файл, його не буде перезаписано.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Data kommer til at ligge her: %1</source>
        <translation>Дані будуть тут: %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Gendan</source>
        <translation>Відновити</translation>
    </message>
</context>
<context>
    <name>RestoreDone</name>
    <message>
        <location filename="../Start/RestoreDone.qml" line="+17"/>
        <source>Data er hentet</source>
        <translation>Дані повернуто</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Kopien er fra %1.</source>
        <translation>Дата копії: %1</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen, der ikke kunne åbnes, er lagt til side. Slet den ikke, før I har set, at intet mangler:</source>
        <translation>Файл, який не відкривався, відкладено вбік. Не видаляйте його, доки не переконаєтеся, що нічого не бракує:</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n deltageres navn og svar kan ikke læses. Deres nøgle er ikke med i kopien.</source>
        <translation>
            <numerusform>Ім’я та відповіді %n учасника прочитати не можна. Ключа немає в копії.</numerusform>
            <numerusform>Імена та відповіді %n учасників прочитати не можна. Їхніх ключів немає в копії.</numerusform>
            <numerusform>Імена та відповіді %n учасників прочитати не можна. Їхніх ключів немає в копії.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Log ind som lærer nu. Så kan deltagerne igen se deres billede på forsiden.</source>
        <translation>Увійдіть зараз як викладач. Тоді учасники знову побачать свою картинку на початковій сторінці.</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Log ind</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <location filename="../Start/RestorePlace.qml" line="+23"/>
        <source>Tilbage</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location line="+29"/>
        <location line="+12"/>
        <source>Henter data fra kopien</source>
        <translation>Дані відновлюються з копії</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Kopien er fra %1.</source>
        <translation>Дата копії: %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Stopper …</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../Desk/ResultsPage.qml" line="+11"/>
        <source>Gem resultater</source>
        <translation>Зберегти результати</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Holdet %1</source>
        <translation>Група %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Alle deltagere</source>
        <translation>Усі учасники</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad skal med?</source>
        <translation>Що включити?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Der bliver en række for hver screening og for øvelse i fag uden screening. Kaldenavnet står altid i arket.</source>
        <translation>На кожен скринінг буде рядок, а також на вправи у фахах без скринінгу. Ім’я на екрані є в таблиці завжди.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Fulde navne skal med</source>
        <translation>Додати повні імена</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Filen er personoplysninger. Gem den, hvor kun de rette kan læse den, og slet den, når den er brugt.</source>
        <translation>Файл містить особисті дані. Зберігайте його там, де його прочитають лише ті, кому слід, і видаліть після використання.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uden navne står kun kaldenavnet i filen.</source>
        <translation>Без імен у файлі є лише ім’я на екрані.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gem filen</source>
        <translation>Зберегти файл</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Filen kommer i mappen Dokumenter. Det bliver noteret, at resultaterne er taget ud.</source>
        <translation>Файл потрапить до теки «Документи». Буде записано, що результати вивантажено.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Gem til Excel (.xlsx)</source>
        <translation>Зберегти для Excel (.xlsx)</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gem som CSV</source>
        <translation>Зберегти як CSV</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Resultaterne erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>Результати не замінюють VLV-2 чи оцінки закладу FVU.</translation>
    </message>
</context>
<context>
    <name>SaveGlossary</name>
    <message>
        <location filename="../Desk/SaveGlossary.qml" line="+10"/>
        <source>Gem som fil</source>
        <translation>Зберегти як файл</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Til et andet center eller et andet program. Filen lægges i mappen Dokumenter.</source>
        <translation>Для іншого центру чи іншої програми. Файл буде в теці «Документи».</translation>
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
        <translation>Зупинити</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sig selv ordet %1</source>
        <translation>Скажи слово «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sig det selv</source>
        <translation>Скажи це</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Hør dig selv sige %1</source>
        <translation>Послухай, як ти кажеш «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hør dig selv</source>
        <translation>Послухай себе</translation>
    </message>
</context>
<context>
    <name>ScreeningBox</name>
    <message>
        <location filename="../Desk/ScreeningBox.qml" line="+15"/>
        <location line="+55"/>
        <source>Ny screening</source>
        <translation>Новий скринінг</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Screening</source>
        <translation>Скринінг</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Fortsæt</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Vurdér svar</source>
        <translation>Оцінити відповіді</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Se profil og beslutning</source>
        <translation>Профіль і рішення</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Se profil og beslut</source>
        <translation>Переглянути профіль і вирішити</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Samtale</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Dokumenter</source>
        <translation>Документи</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Deltageren kan også selv fortsætte fra sit billede på forsiden.</source>
        <translation>Учасник може продовжити й сам — зі своєї картинки на початковій сторінці.</translation>
    </message>
</context>
<context>
    <name>ScreeningPlace</name>
    <message>
        <location filename="../Screening/ScreeningPlace.qml" line="+14"/>
        <source>Hverdagstekst</source>
        <translation>Побутовий текст</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagets ord</source>
        <translation>Фахові слова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagtekst</source>
        <translation>Фаховий текст</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Prøv først</source>
        <translation>Спершу спробуйте</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Velkommen. Du skal læse to tekster og forklare nogle ord. Der er god tid. Du kan altid gå tilbage eller holde pause.</source>
        <translation>Вітаємо. Ви прочитаєте два тексти й поясните кілька слів. Часу досить. Завжди можна повернутися назад або зробити перерву.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nu kommer 12 ord fra faget. Forklar, hvad tingen er, og hvad den bruges til. Skriv, som du kan. Fejl i stavningen gør ikke noget.</source>
        <translation>Тепер 12 слів із фаху. Поясніть, що це за річ і для чого вона. Пишіть, як умієте. Помилки в написанні — не біда.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra hverdagen. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Тепер текст із повсякденного життя. Прочитайте його й дайте відповіді на запитання. Текст видно весь час.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu kommer en tekst fra faget. Læs den, og svar på spørgsmålene. Du kan se teksten hele tiden.</source>
        <translation>Тепер текст із фаху. Прочитайте його й дайте відповіді на запитання. Текст видно весь час.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Prøv, hvordan det er. Det tæller ikke. Forklar ordet med dine egne ord.</source>
        <translation>Спробуйте, як це працює. Це не рахується. Поясніть слово своїми словами.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læs teksten. Tryk på »Jeg har læst teksten«, når du er klar.</source>
        <translation>Прочитайте текст. Потім натисніть «Текст прочитано».</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg det svar, der passer til teksten.</source>
        <translation>Виберіть відповідь, яка підходить до тексту.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Forklar, hvad det er, og hvad det bruges til.</source>
        <translation>Поясніть, що це і для чого воно.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forklar med dine egne ord.</source>
        <translation>Поясніть своїми словами.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad betyder ordet? Vælg det, du tror.</source>
        <translation>Що означає це слово? Виберіть те, що вам здається правильним.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er svære ord. Du bestemmer, hvad du vil.</source>
        <translation>Це важкі слова. Ви вирішуєте, що робити далі.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tak for dit arbejde. Tryk på »Aflever«, så kan din lærer læse dine svar.</source>
        <translation>Дякуємо за роботу. Натисніть «Здати», і викладач прочитає ваші відповіді.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det er i orden. Det, du har lavet, er gemt. Tryk på »Aflever«, så kan din lærer læse det.</source>
        <translation>Усе гаразд. Зроблене збережено. Натисніть «Здати», і викладач це прочитає.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Del %1 af %2 · spørgsmål %3 af %4</source>
        <translation>Частина %1 з %2 · запитання %3 з %4</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Del %1 af %2</source>
        <translation>Частина %1 з %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Gemt</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Gemmer …</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ikke gemt</source>
        <translation>Не збережено</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Prøv igen</source>
        <translation>Спробувати ще раз</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../Desk/SettingsPage.qml" line="+11"/>
        <source>Indstillinger</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sprog</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Udseende</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Mørk skærm</source>
        <translation>Темний екран</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Stærkere kontrast</source>
        <translation>Сильніший контраст</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Ingen bevægelse på skærmen</source>
        <translation>Без анімації на екрані</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Forslag til vurdering</source>
        <translation>Пропозиції оцінок</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Når lærerne her har vurderet 20 svar til et ord uden at se forslaget, eller har ændret det, tæller deres vurderinger med.</source>
        <translation>Коли тутешні викладачі оцінять 20 відповідей на одне слово, не бачачи пропозиції, або змінять її, їхні оцінки теж враховуватимуться.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lær af lærernes vurderinger</source>
        <translation>Навчатися на оцінках викладачів</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Så mange af de sikre forslag skal en lærer vurdere uden at se dem:</source>
        <translation>Таку частку впевнених пропозицій викладач має оцінити, не бачачи їх:</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Stikprøver</source>
        <translation>Вибіркові перевірки</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Викладачі</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Tilføj en lærer, luk en lærers adgang, eller skift din egen adgangskode.</source>
        <translation>Додайте викладача, закрийте чийсь доступ або змініть свій пароль.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lærere og adgangskoder</source>
        <translation>Викладачі й паролі</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ord i din egen stemme</source>
        <translation>Слова вашим голосом</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Siger computerens stemme et ord forkert, så optag det selv. Så hører deltagerne dig.</source>
        <translation>Якщо голос комп’ютера вимовляє слово неправильно, запишіть його самі. Тоді учасники чутимуть вас.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Optag ord</source>
        <translation>Запис слів</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Gendannelseskode</source>
        <translation>Код відновлення</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Har alle lærere glemt deres adgangskode, er koden på arket den eneste vej ind. Er arket væk, så lav en ny.</source>
        <translation>Якщо всі викладачі забули пароль, код на аркуші — єдиний спосіб увійти. Якщо аркуш загубився, створіть новий код.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Lav en ny gendannelseskode</source>
        <translation>Створити новий код відновлення</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Daglig kopi</source>
        <translation>Щоденна копія</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Mappe til kopien</source>
        <translation>Папка для копії</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg en anden disk, et USB-stik eller skolens server. Så er der altid en kopi, hvis pc&apos;en går i stykker.</source>
        <translation>Виберіть інший диск, USB-флешку або сервер школи. Тоді копія буде, навіть якщо комп’ютер зламається.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Gem mappen</source>
        <translation>Зберегти папку</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Kopiér nu</source>
        <translation>Копіювати зараз</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Alt, hvad deltagere og lærere skriver, ligger i denne fil på pc&apos;en:</source>
        <translation>Усе, що пишуть учасники й викладачі, лежить у цьому файлі на комп’ютері:</translation>
    </message>
</context>
<context>
    <name>SetupFields</name>
    <message>
        <location filename="../Desk/SetupFields.qml" line="+26"/>
        <source>Luk kursus, sted og hjælpemidler</source>
        <translation>Закрити курс, місце та допоміжні засоби</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Kursus, sted og hjælpemidler</source>
        <translation>Курс, місце та допоміжні засоби</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>AMU-kursus</source>
        <translation>Курс AMU</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Kursusnummer</source>
        <translation>Номер курсу</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sted</source>
        <translation>Місце</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Henvist af</source>
        <translation>Хто направив</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Teksterne må læses op.</source>
        <translation>Тексти можна прослухати.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Det er et hjælpemiddel og står på resultatet.</source>
        <translation>Це допоміжний засіб, і він зазначається в результаті.</translation>
    </message>
    <message>
        <location line="+7"/>
        <location line="+8"/>
        <source>Ekstra tid</source>
        <translation>Додатковий час</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen</source>
        <translation>Немає</translation>
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
        <translation>Виберіть файл</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>De nyeste regneark på denne computer:</source>
        <translation>Найновіші таблиці на цьому комп’ютері:</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>En anden fil</source>
        <translation>Інший файл</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Træk filen herind, eller skriv, hvor den ligger. Den skal ende på .xlsx eller .csv.</source>
        <translation>Перетягніть файл сюди або напишіть, де він лежить. Назва має закінчуватися на .xlsx або .csv.</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Læs filen</source>
        <translation>Прочитати файл</translation>
    </message>
</context>
<context>
    <name>SoundButton</name>
    <message>
        <location filename="../Controls/SoundButton.qml" line="+15"/>
        <source>Computeren har ingen lyd.</source>
        <translation>У комп’ютері немає звуку.</translation>
    </message>
</context>
<context>
    <name>StartPlace</name>
    <message>
        <location filename="../Start/StartPlace.qml" line="+46"/>
        <source>Screening og træning i fagets ord.</source>
        <translation>Скринінг і вивчення фахових слів.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>1. Hvor skal data ligge?</source>
        <translation>1. Де зберігати дані?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>2. Sted og lærer</source>
        <translation>2. Заклад і викладач</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>3. Gendannelseskode</source>
        <translation>3. Код відновлення</translation>
    </message>
</context>
<context>
    <name>StartScreening</name>
    <message>
        <location filename="../Desk/StartScreening.qml" line="+78"/>
        <source>Form</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Form %1</source>
        <translation>Варіант %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvordan svarer deltageren?</source>
        <translation>Як відповідає учасник?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriver selv</source>
        <translation>Пише сам</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Svarer mundtligt</source>
        <translation>Відповідає усно</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>I sidder sammen. Du læser op og krydser af.</source>
        <translation>Ви сидите разом. Ви читаєте вголос і ставите позначки.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren sidder alene ved pc&apos;en og skriver sine svar.</source>
        <translation>Учасник сидить за комп’ютером сам і пише відповіді.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Start screening</source>
        <translation>Почати скринінг</translation>
    </message>
</context>
<context>
    <name>StateDot</name>
    <message>
        <location filename="../Participant/StateDot.qml" line="+12"/>
        <source>kan du</source>
        <translation>знаєте</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>i gang</source>
        <translation>вивчається</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ikke begyndt</source>
        <translation>ще не почато</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <location filename="../Desk/StateLine.qml" line="+38"/>
        <source>Screening i gang</source>
        <translation>Скринінг триває</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n svar til vurdering</source>
        <translation>
            <numerusform>%n відповідь на оцінювання</numerusform>
            <numerusform>%n відповіді на оцінювання</numerusform>
            <numerusform>%n відповідей на оцінювання</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Venter på beslutning</source>
        <translation>Чекає на рішення</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ikke screenet</source>
        <translation>Без скринінгу</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <location filename="../Desk/Suggestion.qml" line="+12"/>
        <source>sikker (%1)</source>
        <translation>певна (%1)</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>usikker (%1)</source>
        <translation>непевна (%1)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>En anden lærer har vurderet svaret. Du ser ikke hvordan.</source>
        <translation>Інший викладач оцінив цю відповідь. Ви не бачите як.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér først selv. Forslaget kommer bagefter.</source>
        <translation>Спершу оцініть самі. Пропозиція з’явиться потім.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Der er intet forslag til dette svar.</source>
        <translation>Для цієї відповіді пропозиції немає.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Forslaget var · %1</source>
        <translation>Пропозиція програми · %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Forslag</source>
        <translation>Пропозиція</translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>Bygger på vurderingskriterierne og på %n svar, som lærere her har vurderet.</source>
        <translation>
            <numerusform>На основі критеріїв і %n відповіді, яку тут оцінив викладач.</numerusform>
            <numerusform>На основі критеріїв і %n відповідей, які тут оцінили викладачі.</numerusform>
            <numerusform>На основі критеріїв і %n відповідей, які тут оцінили викладачі.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bygger på vurderingskriterierne.</source>
        <translation>На основі критеріїв.</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Næste</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>TeacherKeys</name>
    <message>
        <location filename="../Desk/TeacherKeys.qml" line="+15"/>
        <source>Dit navn</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hvem er du?</source>
        <translation>Хто ви?</translation>
    </message>
</context>
<context>
    <name>TeacherRow</name>
    <message>
        <location filename="../Desk/TeacherRow.qml" line="+24"/>
        <source>%1 (dig)</source>
        <translation>%1 (ви)</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Luk adgangen …</source>
        <translation>Закрити доступ…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Giv adgang igen</source>
        <translation>Повернути доступ</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Skal %1 ikke kunne logge ind mere? Navnet bliver stående ved det, der er vurderet og besluttet.</source>
        <translation>Закрити вхід для викладача «%1»? Ім’я залишиться біля оцінок і рішень.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Behold adgangen</source>
        <translation>Залишити доступ</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Luk adgangen</source>
        <translation>Закрити доступ</translation>
    </message>
</context>
<context>
    <name>TeachersPage</name>
    <message>
        <location filename="../Desk/TeachersPage.qml" line="+11"/>
        <source>Lærere og adgangskoder</source>
        <translation>Викладачі й паролі</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Lærere</source>
        <translation>Викладачі</translation>
    </message>
</context>
<context>
    <name>TermFields</name>
    <message>
        <location filename="../Desk/TermFields.qml" line="+12"/>
        <source>Et ord</source>
        <translation>Слово</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Ordet</source>
        <translation>Слово</translation>
    </message>
    <message>
        <location line="+10"/>
        <location line="+5"/>
        <source>En eller et?</source>
        <translation>⁨En⁩ чи ⁨et⁩?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>kun flertal</source>
        <translation>лише множина</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ingen</source>
        <translation>жодного</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Hvad betyder det?</source>
        <translation>Що це означає?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kort og let. Uden en betydning kan ordet ikke øves.</source>
        <translation>Коротко й просто, данською. Без значення слово не можна вправляти.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>En sætning fra arbejdet</source>
        <translation>Речення з роботи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Із дужками навколо слова, наприклад: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Ordets dele</source>
        <translation>Частини слова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For eksempel: tyngde punkt +s afstand</source>
        <translation>Наприклад: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Andre former</source>
        <translation>Інші форми</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med komma mellem</source>
        <translation>Через кому</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Emne</source>
        <translation>Тема</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ord med samme emne står sammen.</source>
        <translation>Слова з однієї теми стоять разом.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Oversættelser</source>
        <translation>Переклади</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Gem ordet</source>
        <translation>Зберегти слово</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Annuller</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../Desk/TodayPage.qml" line="+17"/>
        <source>I dag</source>
        <translation>Сьогодні</translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>%n svar venter på din vurdering</source>
        <translation>
            <numerusform>%n відповідь чекає на вашу оцінку</numerusform>
            <numerusform>%n відповіді чекають на вашу оцінку</numerusform>
            <numerusform>%n відповідей чекає на вашу оцінку</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vurdér svar</source>
        <translation>Оцінити відповіді</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger venter på din beslutning</source>
        <translation>
            <numerusform>%n скринінг чекає на ваше рішення</numerusform>
            <numerusform>%n скринінги чекають на ваше рішення</numerusform>
            <numerusform>%n скринінгів чекає на ваше рішення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n screeninger er i gang</source>
        <translation>
            <numerusform>%n скринінг триває</numerusform>
            <numerusform>%n скринінги тривають</numerusform>
            <numerusform>%n скринінгів триває</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere når ikke mange af kursets ord, som det går nu</source>
        <translation>
            <numerusform>%n учасник за такого темпу не встигне вивчити багатьох слів курсу</numerusform>
            <numerusform>%n учасники за такого темпу не встигнуть вивчити багатьох слів курсу</numerusform>
            <numerusform>%n учасників за такого темпу не встигнуть вивчити багатьох слів курсу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere har ikke øvet i en uge</source>
        <translation>
            <numerusform>%n учасник не займався тиждень</numerusform>
            <numerusform>%n учасники не займалися тиждень</numerusform>
            <numerusform>%n учасників не займалися тиждень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%n deltagere glemmer de samme ord igen og igen</source>
        <translation>
            <numerusform>%n учасник знову й знову забуває ті самі слова</numerusform>
            <numerusform>%n учасники знову й знову забувають ті самі слова</numerusform>
            <numerusform>%n учасників знову й знову забувають ті самі слова</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Her er ingen deltagere endnu.</source>
        <translation>Учасників ще немає.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet venter på dig.</source>
        <translation>На вас нічого не чекає.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Opret den første. Det tager et minut.</source>
        <translation>Додайте першого. Це займе хвилину.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Alle svar er vurderet, og alle screeninger har en beslutning.</source>
        <translation>Усі відповіді оцінено, для кожного скринінгу є рішення.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ny deltager</source>
        <translation>Новий учасник</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Øver ord</source>
        <translation>Вчать слова</translation>
    </message>
</context>
<context>
    <name>TroublePlace</name>
    <message>
        <location filename="../Controls/TroublePlace.qml" line="+17"/>
        <source>Fagdansk kan ikke åbne data</source>
        <translation>Fagdansk не може відкрити дані</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Gendan fra en daglig kopi</source>
        <translation>Відновити зі щоденної копії</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Prøv igen</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Se et eksempelhold</source>
        <translation>Переглянути приклад групи</translation>
    </message>
</context>
<context>
    <name>WordChoice</name>
    <message>
        <location filename="../Desk/WordChoice.qml" line="+17"/>
        <source>Find et ord</source>
        <translation>Знайти слово</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv ordet, som du husker det. Slåfejl gør ikke noget.</source>
        <translation>Напишіть слово так, як пам’ятаєте. Описки не завадять.</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <location filename="../Participant/WordRow.qml" line="+86"/>
        <source>Ordets dele</source>
        <translation>Частини слова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Former</source>
        <translation>Форми</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I en sætning</source>
        <translation>У реченні</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Mindre om %1</source>
        <translation>Менше про «%1»</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mere om %1</source>
        <translation>Більше про «%1»</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Hør ordet %1</source>
        <translation>Послухати слово «%1»</translation>
    </message>
</context>
<context>
    <name>WordsPlace</name>
    <message>
        <location filename="../Participant/WordsPlace.qml" line="+17"/>
        <source>Fundne ord</source>
        <translation>Знайдені слова</translation>
    </message>
    <message>
        <location line="+0"/>
        <location line="+60"/>
        <source>Alle ord</source>
        <translation>Усі слова</translation>
    </message>
    <message>
        <location line="-60"/>
        <location line="+60"/>
        <source>Mine ord</source>
        <translation>Мої слова</translation>
    </message>
    <message numerus="yes">
        <location line="-59"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Her kan du finde ord. Tryk på pilen for at se mere om et ord.</source>
        <translation>Тут можна шукати слова. Натисніть на стрілку, щоб побачити більше про слово.</translation>
    </message>
    <message>
        <location line="+27"/>
        <location line="+18"/>
        <source>Søg efter et ord</source>
        <translation>Шукати слово</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Hvilke ord</source>
        <translation>Які слова</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>Немає слова, схожого на те, що ви написали.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Her kommer de ord, du øver. Tryk på Alle ord for at se resten.</source>
        <translation>Тут будуть слова, які ви вчите. Натисніть «Усі слова», щоб побачити решту.</translation>
    </message>
</context>
<context>
    <name>WorksheetBox</name>
    <message>
        <location filename="../Desk/WorksheetBox.qml" line="+10"/>
        <source>Øveark til papir</source>
        <translation>Аркуш вправ для друку</translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>To sider A4 med ordliste og fem opgaver, og svarene på en side for sig. Der er plads til %n ord.</source>
        <translation>
            <numerusform>Дві сторінки A4 зі списком слів і п&apos;ятьма вправами, відповіді на окремій сторінці. Вміщується %n слово.</numerusform>
            <numerusform>Дві сторінки A4 зі списком слів і п&apos;ятьма вправами, відповіді на окремій сторінці. Вміщується %n слова.</numerusform>
            <numerusform>Дві сторінки A4 зі списком слів і п&apos;ятьма вправами, відповіді на окремій сторінці. Вміщується %n слів.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Oversættelse på arket</source>
        <translation>Переклад на аркуші</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>Lav et øveark med %n ord</source>
        <translation>
            <numerusform>Зробити аркуш із %n словом</numerusform>
            <numerusform>Зробити аркуш із %n словами</numerusform>
            <numerusform>Зробити аркуш із %n словами</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingArea</name>
    <message>
        <location filename="../Screening/WritingArea.qml" line="+55"/>
        <source>Videre</source>
        <translation>Далі</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Jeg kan ikke forklare det</source>
        <translation>Не можу це пояснити</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Ved ikke</source>
        <translation>Не знаю</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentItems</name>
    <message>
        <location filename="../../app/viewmodels/assignment_items.cpp" line="+23"/>
        <source>Hele ordlisten</source>
        <translation>Увесь список слів</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n valgte ord</source>
        <translation>
            <numerusform>%n вибране слово</numerusform>
            <numerusform>%n вибрані слова</numerusform>
            <numerusform>%n вибраних слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15"/>
        <source>fra %1</source>
        <translation>з %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>kursus %1</source>
        <translation>курс: %1</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>En ordliste, der er fjernet</source>
        <translation>Вилучений список слів</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen</source>
        <translation>До дня курсу можна засвоїти %1 з %2 слів</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::AssignmentsModel</name>
    <message>
        <location filename="../../app/viewmodels/assignments_model.cpp" line="+274"/>
        <location line="+1"/>
        <source>Skriv en dato, for eksempel 14-12-2026.</source>
        <translation>Напишіть дату, наприклад 14-12-2026.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kurset skal begynde efter den første dag med øvelse.</source>
        <translation>Курс має початися після першого дня занять.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Vælg mindst ét emne.</source>
        <translation>Виберіть щонайменше одну тему.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Vælg mindst ét ord.</source>
        <translation>Виберіть щонайменше одне слово.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>%1 af %2 ord kan sidde fast på kursusdagen, hvis der øves %3 minutter %4 dage om ugen. Så kommer der %5 nye ord om dagen.</source>
        <translation>До дня курсу можна засвоїти %1 з %2 слів. Днів занять на тиждень: %4, хвилин щоразу: %3. Нових слів на день: %5.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Opgaven er givet.</source>
        <translation>Завдання призначено.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Opgaven er taget tilbage. Det, der er øvet, bliver stående.</source>
        <translation>Завдання відкликано. Вивчене залишається.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkEnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/bulk_enrolment_model.cpp" line="+211"/>
        <source>Det er fortrudt. Ingen af dem er oprettet.</source>
        <translation>Скасовано. Нікого з них не зареєстровано.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>En af dem er begyndt. Slet de andre én for én på deres egen side.</source>
        <translation>Хтось із них уже почав. Видаліть інших по одному на їхніх сторінках.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Arket er gemt her: %1</source>
        <translation>Таблицю збережено тут: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::BulkRows</name>
    <message>
        <location filename="../../app/viewmodels/bulk_rows.cpp" line="+45"/>
        <source>Filen har ingen kolonne, der hedder Navn.</source>
        <translation>У файлі немає стовпця з назвою Navn (ім’я).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen har ingen kolonne, der hedder Kaldenavn.</source>
        <translation>У файлі немає стовпця з назвою Kaldenavn (ім’я на екрані).</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1. Slet den ene.</source>
        <translation>Два стовпці означають те саме: %1. Видаліть один.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står ingen deltagere i filen.</source>
        <translation>У файлі немає учасників.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der står for mange i filen. Tag højst %1 ad gangen.</source>
        <translation>У файлі забагато людей. Беріть не більше %1 за раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn står forkert.</source>
        <translation>Лапки стоять не на місці.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften: %1.</source>
        <translation>У рядку більше полів, ніж у заголовку: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bogstaverne er læst forkert: %1. Gem filen som .xlsx.</source>
        <translation>Літери прочитано неправильно: %1. Збережіть файл як .xlsx.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet mangler.</source>
        <translation>Бракує імені.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet mangler.</source>
        <translation>Бракує імені на екрані.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Navnet er for langt.</source>
        <translation>Ім’я задовге.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kaldenavnet er for langt.</source>
        <translation>Ім’я на екрані задовге.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Slet det i filen.</source>
        <translation>Це схоже на номер CPR. Видаліть його з файлу.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme kaldenavn.</source>
        <translation>У рядку %1 таке саме ім’я на екрані.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden deltager har det kaldenavn.</source>
        <translation>Інший учасник має таке ім’я на екрані.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Faget findes ikke her: %1.</source>
        <translation>Такого фаху тут немає: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sproget kendes ikke: %1.</source>
        <translation>Невідома мова: %1.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Er oprettet i forvejen. Rækken springes over.</source>
        <translation>Уже є у списку. Рядок буде пропущено.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En deltager har det samme navn. Er det den samme person?</source>
        <translation>Учасник із таким ім’ям уже є. Це та сама людина?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Række %1 har det samme navn. Er det den samme person?</source>
        <translation>У рядку %1 таке саме ім’я. Це та сама людина?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen %1 bruges ikke.</source>
        <translation>Стовпець %1 не використовується.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Række %1: %2</source>
        <translation>Рядок %1: %2</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Filen findes ikke. Se efter, om navnet er skrevet rigtigt.</source>
        <translation>Файлу немає. Перевірте, чи правильно написано назву.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen kan ikke læses som et regneark. Gem den som .xlsx eller .csv uden adgangskode, og prøv igen.</source>
        <translation>Файл не вдається прочитати як таблицю. Збережіть його як .xlsx або .csv без пароля та спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen er beskadiget. Åbn den i regnearket, gem den igen, og prøv igen.</source>
        <translation>Файл пошкоджено. Відкрийте його в табличній програмі, збережіть знову та спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ConversationWords</name>
    <message>
        <location filename="../../app/viewmodels/conversation_words.cpp" line="+29"/>
        <source>Baggrund</source>
        <translation>Походження</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skole og uddannelse</source>
        <translation>Школа й освіта</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sprog</source>
        <translation>Мова</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dansk</source>
        <translation>Данська мова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Arbejde</source>
        <translation>Робота</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Det svære</source>
        <translation>Труднощі</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Motivation</source>
        <translation>Мотивація</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mål</source>
        <translation>Цілі</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>År i Danmark</source>
        <translation>Років у Данії</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Års skolegang</source>
        <translation>Років навчання в школі</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Uddannelse efter skolen</source>
        <translation>Освіта після школи</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser latinske bogstaver</source>
        <translation>Читає латинські літери</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Læser og skriver på sit eget sprog</source>
        <translation>Читає й пише рідною мовою</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Danskuddannelse</source>
        <translation>Курс данської (DU)</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Modul</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bestået prøve</source>
        <translation>Складений іспит</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Mundtligt niveau</source>
        <translation>Рівень усного мовлення</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriftligt niveau</source>
        <translation>Рівень письма</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Resultat af VLV-2</source>
        <translation>Результат VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dato for VLV-2</source>
        <translation>Дата VLV-2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Med egne ord</source>
        <translation>Своїми словами</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejder nu</source>
        <translation>Працює зараз</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejdet i faget</source>
        <translation>Працював за фахом</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvad er svært?</source>
        <translation>Що важко?</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hvem foreslog kurset?</source>
        <translation>Хто запропонував курс?</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notat</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>under 1 år</source>
        <translation>менше року</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>1–3 år</source>
        <translation>1–3 роки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>4–10 år</source>
        <translation>4–10 років</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over 10 år</source>
        <translation>понад 10 років</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+13"/>
        <source>Ingen</source>
        <translation>Немає</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>Erhvervsuddannelse</source>
        <translation>Професійна</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Videregående</source>
        <translation>Вища</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Andet</source>
        <translation>Інше</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>Ja</source>
        <translation>Так</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Delvist</source>
        <translation>Частково</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+19"/>
        <source>Nej</source>
        <translation>Ні</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Godt</source>
        <translation>Добре</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+19"/>
        <source>Lidt</source>
        <translation>Трохи</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Højere</source>
        <translation>Вищий</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ikke taget</source>
        <translation>Не складено</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler FVU</source>
        <translation>Рекомендує FVU</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler danskuddannelse</source>
        <translation>Рекомендує danskuddannelse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler ordblindetest</source>
        <translation>Рекомендує тест на дислексію</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaler intet</source>
        <translation>Нічого не рекомендує</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Har arbejde</source>
        <translation>Має роботу</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er ledig</source>
        <translation>Безробітний</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Er i praktik</source>
        <translation>На практиці</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>At forstå</source>
        <translation>Розуміти</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At tale</source>
        <translation>Говорити</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At læse</source>
        <translation>Читати</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At skrive</source>
        <translation>Писати</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagord</source>
        <translation>Фахові слова</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tal og regning</source>
        <translation>Числа й рахунки</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Deltageren selv</source>
        <translation>Сам учасник</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Arbejdsgiveren</source>
        <translation>Роботодавець</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobcentret</source>
        <translation>Центр зайнятості</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fagforeningen</source>
        <translation>Профспілка</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>For eksempel 12.11.2026</source>
        <translation>Наприклад, 12.11.2026</translation>
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
        <translation>Не вдалося зробити копію. Чи на місці папка або USB-флешка?</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DecisionModel</name>
    <message>
        <location filename="../../app/viewmodels/decision_model.cpp" line="+227"/>
        <source>Skriv, hvorfor du beslutter noget andet.</source>
        <translation>Напишіть, чому вирішуєте інакше.</translation>
    </message>
    <message>
        <location filename="../../app/viewmodels/decision_view.cpp" line="+71"/>
        <source>under A1</source>
        <translation>нижче A1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DeskModel</name>
    <message>
        <location filename="../../app/viewmodels/desk_model.cpp" line="+271"/>
        <source>Uret på computeren er stillet forkert. Det viser %1, men her er gemt noget den %2. Intet er gået tabt. Stil uret, før du går videre.</source>
        <translation>Годинник комп’ютера йде неправильно. Він показує %1, але тут щось збережено %2. Нічого не втрачено. Налаштуйте годинник, перш ніж іти далі.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DocumentWords</name>
    <message>
        <location filename="../../app/viewmodels/document_words.cpp" line="+19"/>
        <source>Samtaleark</source>
        <translation>Аркуш для розмови</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Henvisning</source>
        <translation>Направлення</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Til jobcentret</source>
        <translation>Для центру зайнятості</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultat til deltageren</source>
        <translation>Результат для учасника</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Kursus og sted</source>
        <translation>Курс і місце</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resultatet af de tre dele</source>
        <translation>Результат трьох частин</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Beslutningen</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ord at begynde med</source>
        <translation>Слова для початку</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hjælpemidler</source>
        <translation>Допоміжні засоби</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mundtligt og skriftligt niveau</source>
        <translation>Усний і письмовий рівень</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>VLV-2</source>
        <translation>VLV-2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skolegang</source>
        <translation>Шкільна освіта</translation>
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
        <translation>Два коди були різні. Виберіть чотири картинки ще раз.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Det var ikke de rigtige billeder. Prøv igen, eller spørg din lærer.</source>
        <translation>Це були не ті картинки. Спробуйте ще раз або запитайте викладача.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::DrillModel</name>
    <message>
        <location filename="../../app/viewmodels/drill_feedback.cpp" line="+13"/>
        <source>Rigtigt. Det skrives sådan her:</source>
        <translation>Правильно. Це пишеться так:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Se, hvordan det staves:</source>
        <translation>Майже. Подивіться, як це пишеться:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er det rigtige ord i en anden form. Vi leder efter:</source>
        <translation>Це правильне слово в іншій формі. Ми шукаємо:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det er også rigtigt. Vi leder efter et andet ord:</source>
        <translation>Це теж правильно. Ми шукаємо інше слово:</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>»%1« er et andet ord. Her er det:</source>
        <translation>«%1» — це інше слово. Правильне слово:</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Næsten. Se den rigtige rækkefølge.</source>
        <translation>Майже. Подивіться на правильний порядок.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se den rigtige rækkefølge.</source>
        <translation>Подивіться на правильний порядок.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Næsten. Se, hvad der passer sammen.</source>
        <translation>Майже. Подивіться, що з чим поєднується.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Se, hvad der passer sammen.</source>
        <translation>Подивіться, що з чим поєднується.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Se det rigtige svar.</source>
        <translation>Подивіться на правильну відповідь.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Rigtigt med hjælp.</source>
        <translation>Правильно, з допомогою.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Rigtigt.</source>
        <translation>Правильно.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Næsten. Her er det:</source>
        <translation>Майже. Ось відповідь:</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Det rigtige er:</source>
        <translation>Правильна відповідь:</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::EnrolmentModel</name>
    <message>
        <location filename="../../app/viewmodels/enrolment_model.cpp" line="+38"/>
        <source>arabisk</source>
        <translation>арабська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>polsk</source>
        <translation>польська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ukrainsk</source>
        <translation>українська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>rumænsk</source>
        <translation>румунська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tyrkisk</source>
        <translation>турецька</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>vietnamesisk</source>
        <translation>в’єтнамська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dari</source>
        <translation>дарі</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>tigrinya</source>
        <translation>тигринья</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>somali</source>
        <translation>сомалійська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>persisk</source>
        <translation>перська</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tysk</source>
        <translation>німецька</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>ungarsk</source>
        <translation>угорська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>engelsk</source>
        <translation>англійська</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>et andet sprog</source>
        <translation>інша мова</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Skriv deltagerens navn.</source>
        <translation>Напишіть ім’я та прізвище учасника.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv, hvad deltageren vil kaldes.</source>
        <translation>Напишіть ім’я, яке буде на екрані.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>En anden hedder det allerede. Vælg et andet kaldenavn.</source>
        <translation>Таке ім’я на екрані вже є. Виберіть інше.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ErrorText</name>
    <message>
        <location filename="../../app/viewmodels/error_text.cpp" line="+26"/>
        <source>Det kan ikke bruges, som det står. Ret det, og prøv igen.</source>
        <translation>У такому вигляді це не можна використати. Виправте й спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det findes ikke længere. Gå tilbage, og vælg igen.</source>
        <translation>Цього вже немає. Поверніться й виберіть ще раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke lade sig gøre her. Intet er ændret.</source>
        <translation>Тут це неможливо. Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det ligner et cpr-nummer. Skriv det ikke her. Programmet må ikke gemme det.</source>
        <translation>Це схоже на номер CPR. Не пишіть його тут. Програмі не можна його зберігати.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det passer ikke. Prøv igen.</source>
        <translation>Не збігається. Спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er prøvet for mange gange. Vent lidt, og prøv igen.</source>
        <translation>Забагато спроб. Трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En lærer skal logge ind først.</source>
        <translation>Спершу має увійти викладач.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Fagdansk kører allerede på denne computer. Brug det vindue, der er åbent.</source>
        <translation>Fagdansk уже працює на цьому комп’ютері. Скористайтеся вікном, яке відкрите.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet program bruger filen lige nu. Intet er gået tabt. Prøv igen om lidt.</source>
        <translation>Файл зараз використовує інша програма. Нічого не втрачено. Спробуйте трохи пізніше.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disken er fuld. Det sidste er ikke gemt endnu, men intet er gået tabt. Gør plads på disken, og prøv igen.</source>
        <translation>Диск заповнений. Останнє ще не збережено, але нічого не втрачено. Звільніть місце на диску й спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Fagdansk må ikke skrive i mappen. Intet er ændret. Vælg en anden mappe, eller spørg den, der passer computeren.</source>
        <translation>Fagdansk не може писати в цю папку. Нічого не змінено. Виберіть іншу папку або запитайте того, хто відповідає за комп’ютер.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Disken svarer ikke, som den skal. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>Диск працює неправильно. Те, що збережено, на місці. Спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er beskadiget. Hent den seneste daglige kopi. Intet er ændret.</source>
        <translation>Файл із даними пошкоджено. Відновіть дані з останньої щоденної копії. Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med data er lavet af et nyere program. Opdatér Fagdansk. Filen er ikke rørt.</source>
        <translation>Файл із даними створила новіша програма. Оновіть Fagdansk. Файл не змінено.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mappen ligger på et netværk. Der kan data gå tabt. Vælg en mappe på denne computer.</source>
        <translation>Папка лежить у мережі. Там дані можуть загубитися. Виберіть папку на цьому комп’ютері.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filen med ord og tekster mangler eller er beskadiget. Installér Fagdansk igen. Dine data er ikke rørt.</source>
        <translation>Файлу зі словами й текстами немає, або його пошкоджено. Установіть Fagdansk ще раз. Ваші дані не змінено.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Noget gik galt i programmet. Det, der er gemt, er der stadig. Prøv igen.</source>
        <translation>У програмі щось пішло не так. Те, що збережено, на місці. Спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossariesModel</name>
    <message>
        <location filename="../../app/viewmodels/glossaries_model.cpp" line="+115"/>
        <source>Ordlisten er oprettet. Skriv dens ord, eller hent dem fra en tekst.</source>
        <translation>Список створено. Напишіть слова або візьміть їх із тексту.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Дайте списку назву щонайбільше з 60 знаків.</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Navnet er ændret.</source>
        <translation>Назву змінено.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Ordet er lagt i ordlisten.</source>
        <translation>Слово додано до списку.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ordet er ændret.</source>
        <translation>Слово змінено.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ordet er taget ud: %1</source>
        <translation>Слово вилучено: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Rækkefølgen er ændret.</source>
        <translation>Порядок змінено.</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>Ingen</source>
        <translation>Немає</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Øvearket er gemt: %1</source>
        <translation>Аркуш вправ збережено: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Ordlisten er fjernet: %1</source>
        <translation>Список вилучено: ⁨%1⁩</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Det er fortrudt.</source>
        <translation>Скасовано.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GlossaryFileModel</name>
    <message>
        <location filename="../../app/viewmodels/glossary_file_model.cpp" line="+239"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Дайте списку слів назву, не довшу за 60 знаків.</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>Ordlisten er hentet ind med %n ord.</source>
        <translation>
            <numerusform>Список слів додано: %n слово.</numerusform>
            <numerusform>Список слів додано: %n слова.</numerusform>
            <numerusform>Список слів додано: %n слів.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Ordlisten er gemt: %1</source>
        <translation>Список слів збережено: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::GroupsModel</name>
    <message>
        <location filename="../../app/viewmodels/groups_model.cpp" line="+102"/>
        <source>Holdet %1 er oprettet. Vælg, hvem der er med.</source>
        <translation>Групу «%1» створено. Виберіть, хто в ній.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Navnet er ændret.</source>
        <translation>Назву змінено.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Holdet er afsluttet. Dets opgaver gælder ikke mere.</source>
        <translation>Групу завершено. Її завдання більше не діють.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Holdet er i gang igen.</source>
        <translation>Група знову діє.</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Skriv et navn på højst 60 tegn.</source>
        <translation>Напишіть назву, щонайбільше 60 знаків.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::LoginModel</name>
    <message>
        <location filename="../../app/viewmodels/login_model.cpp" line="+89"/>
        <source>Din nye adgangskode gælder fra nu af. Har andre set arket med koden? Så lav en ny gendannelseskode under Indstillinger.</source>
        <translation>Відтепер діє ваш новий пароль. Хтось інший бачив аркуш із кодом? Тоді створіть новий код відновлення в налаштуваннях.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialModel</name>
    <message>
        <location filename="../../app/viewmodels/material_model.cpp" line="+284"/>
        <source>En ny ordliste</source>
        <translation>Новий список слів</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Indsat tekst</source>
        <translation>Вставлений текст</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Giv ordlisten et navn på højst 60 tegn.</source>
        <translation>Дайте списку назву щонайбільше з 60 знаків.</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n ord er lagt i ordlisten.</source>
        <translation>
            <numerusform>До списку додано %n слово.</numerusform>
            <numerusform>До списку додано %n слова.</numerusform>
            <numerusform>До списку додано %n слів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::MaterialView</name>
    <message>
        <location filename="../../app/viewmodels/material_view.cpp" line="+20"/>
        <source>meget let</source>
        <translation>дуже легкий</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>let</source>
        <translation>легкий</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>middel</source>
        <translation>середній</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>svær</source>
        <translation>складний</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>meget svær</source>
        <translation>дуже складний</translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n ord</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n sætninger</source>
        <translation>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речення</numerusform>
            <numerusform>%n речень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n lange ord</source>
        <translation>
            <numerusform>%n довге слово</numerusform>
            <numerusform>%n довгі слова</numerusform>
            <numerusform>%n довгих слів</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for kort til et lixtal</source>
        <translation>Текст закороткий для числа LIX</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>LIX %1 (%2)</source>
        <translation>LIX %1 (%2)</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Filen findes ikke. Er den flyttet? Vælg den igen.</source>
        <translation>Файлу немає. Його перемістили? Виберіть його знову.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er ingen tekst at læse. Brug en fil på højst 64 MB, der ender på .txt, .md, .html, .docx, .odt eller .pdf, eller sæt teksten ind.</source>
        <translation>Тут немає тексту для читання. Візьміть файл до 64 МБ із закінченням .txt, .md, .html, .docx, .odt або .pdf чи вставте текст.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Filen er beskadiget og kan ikke læses. Åbn den i det program, den er lavet i, og gem den igen.</source>
        <translation>Файл пошкоджено, його не можна прочитати. Відкрийте його у програмі, де його створено, і збережіть знову.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen kan ikke læses. Se, om du må åbne den, og prøv igen.</source>
        <translation>Файл не можна прочитати. Перевірте, чи вам дозволено його відкривати, і спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PasswordRule</name>
    <message>
        <location filename="../../app/viewmodels/password_rule.h" line="+18"/>
        <source>Adgangskoden skal have mindst %1 tegn.</source>
        <translation>Пароль має містити щонайменше %1 знаків.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>De to adgangskoder er ikke ens.</source>
        <translation>Два паролі не однакові.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::PersonModel</name>
    <message>
        <location filename="../../app/viewmodels/person_model.cpp" line="+66"/>
        <source>Screeningen venter. Deltageren finder den bag sit billede på forsiden.</source>
        <translation>Скринінг готовий. Учасник знайде його за своєю картинкою на початковій сторінці.</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Billedkoden er slettet. Deltageren vælger en ny næste gang.</source>
        <translation>Код із картинок видалено. Наступного разу учасник вибере новий.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Deltageren er slettet og kan ikke hentes tilbage.</source>
        <translation>Учасника видалено, повернути його не можна.</translation>
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
        <translation>Рекомендовано скринінг</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Intet tegn på behov</source>
        <translation>Ознак потреби немає</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ProgressModel</name>
    <message>
        <location filename="../../app/viewmodels/progress_model.cpp" line="+26"/>
        <source>%1 af %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecordingsModel</name>
    <message>
        <location filename="../../app/viewmodels/recordings_model.cpp" line="+119"/>
        <source>Nu høres en optagelse fra %1.</source>
        <translation>Зараз чути запис від %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nu høres computerens stemme.</source>
        <translation>Зараз чути голос комп’ютера.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Her er ingen optagelser endnu. Find et ord, og optag det.</source>
        <translation>Тут ще немає записів. Знайдіть слово й запишіть його.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ingen ord ligner det, du har skrevet.</source>
        <translation>Немає слова, схожого на те, що ви написали.</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Optagelsen er gemt. Den høres fra nu af, når ordet bliver sagt.</source>
        <translation>Запис збережено. Відтепер його чути, коли звучить це слово.</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Optagelsen er slettet. Nu høres computerens stemme igen.</source>
        <translation>Запис видалено. Тепер знову чути голос комп’ютера.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RecoveryCodeModel</name>
    <message>
        <location filename="../../app/viewmodels/recovery_code_model.cpp" line="+127"/>
        <source>Det er ikke de sidste fem tegn. Se på arket, og prøv igen.</source>
        <translation>Це не останні п’ять знаків. Подивіться на аркуш і спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Den nye gendannelseskode gælder fra nu af. Den gamle virker ikke mere. Riv det gamle ark i stykker.</source>
        <translation>Відтепер діє новий код відновлення. Старий більше не діє. Порвіть старий аркуш.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RestoreModel</name>
    <message>
        <location filename="../../app/viewmodels/restore_model.cpp" line="+73"/>
        <source>Der er ingen daglig kopi i den mappe. Kopierne hedder for eksempel fagdansk-2026-11-24.db.</source>
        <translation>У цій папці немає щоденної копії. Копії називаються, наприклад, fagdansk-2026-11-24.db.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kopierne er der, men filen fagdansk-keys.db mangler. Uden den kan ingen læse kopierne. Find filen, og læg den i samme mappe.</source>
        <translation>Копії є, але бракує файлу fagdansk-keys.db. Без нього ніхто не прочитає копій. Знайдіть цей файл і покладіть у ту саму папку.</translation>
    </message>
    <message>
        <location line="+87"/>
        <source>Stoppet. Intet er ændret.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Kopien er der ikke længere. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>Копії там уже немає. USB-флешку вставлено? Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen med data er hel og bliver, hvor den er. Det er nok nøglefilen ved siden af (.key), der er beskadiget. Giv nøglefilen et andet navn, og start Fagdansk igen.</source>
        <translation>Файл із даними цілий і залишається на місці. Мабуть, пошкоджено файл ключа поруч із ним (.key). Дайте файлу ключа іншу назву й запустіть Fagdansk ще раз.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Der ligger allerede en fil på det sted. Den bliver ikke overskrevet. Vælg et andet navn.</source>
        <translation>Там уже є файл. Його не буде перезаписано. Виберіть іншу назву.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Der er ikke plads på disken. Intet er ændret. Gør plads, og prøv igen.</source>
        <translation>На диску немає місця. Нічого не змінено. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Filen fagdansk-keys.db er beskadiget. Uden den kan ingen læse kopierne. Intet er ændret.</source>
        <translation>Файл fagdansk-keys.db пошкоджено. Без нього ніхто не прочитає копій. Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kopien er beskadiget og kan ikke bruges. Intet er ændret.</source>
        <translation>Копію пошкоджено, її не можна використати. Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien kunne ikke læses til ende. Sidder USB-stikket i? Intet er ændret.</source>
        <translation>Копію не вдалося прочитати до кінця. USB-флешку вставлено? Нічого не змінено.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kopien er lavet af et nyere program. Opdatér Fagdansk, og prøv igen. Intet er ændret.</source>
        <translation>Копію створила новіша програма. Оновіть Fagdansk і спробуйте ще раз. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ResultsModel</name>
    <message>
        <location filename="../../app/viewmodels/results_model.cpp" line="+34"/>
        <source>Fag</source>
        <translation>Фах</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dato</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Form</source>
        <translation>Варіант</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Point i hver del</source>
        <translation>Бали за кожну частину</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Procent og usikkerhed</source>
        <translation>Відсоток і похибка</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anbefaling</source>
        <translation>Рекомендація</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Beslutning</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ord</source>
        <translation>Слова</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Minutter</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Filen er gemt her: %1</source>
        <translation>Файл збережено тут: %1</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::RowFaultText</name>
    <message>
        <location filename="../../app/viewmodels/row_fault_text.cpp" line="+28"/>
        <source>Ingen kolonne har ordene. Kald kolonnen med ordene »ord«.</source>
        <translation>Жоден стовпець не містить слів. Назвіть стовпець зі словами «ord».</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>To kolonner betyder det samme: %1</source>
        <translation>Два стовпці означають те саме: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her mangler ordet.</source>
        <translation>Тут бракує слова.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordklassen kendes ikke: %1</source>
        <translation>Невідома частина мови: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv en, et, flertal eller ingen. Her står: %1</source>
        <translation>Напишіть en, et, flertal або ingen. Тут написано: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Skriv kladde eller gennemset. Her står: %1</source>
        <translation>Напишіть kladde або gennemset. Тут написано: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Delene giver ikke ordet: %1</source>
        <translation>Частини не утворюють слова: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Det kan ikke være et id: %1</source>
        <translation>Це не може бути ідентифікатором: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>En anden række har samme id: %1</source>
        <translation>Інший рядок має той самий ідентифікатор: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Teksten er for lang.</source>
        <translation>Текст надто довгий.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et anførselstegn mangler, eller der er et for meget.</source>
        <translation>Бракує лапки або є зайва.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rækken har flere felter end overskriften.</source>
        <translation>У рядку більше полів, ніж у заголовку.</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>En tekst med huller er ikke et ord. Den kommer ikke med.</source>
        <translation>Текст із пропусками не є словом. Його не буде додано.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Her er intet dansk ord. Det kommer ikke med.</source>
        <translation>Тут немає данського слова. Його не буде додано.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen kendes ikke og kommer ikke med: %1</source>
        <translation>Стовпець невідомий, його не буде додано: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kolonnen er læst som betydning: %1</source>
        <translation>Стовпець прочитано як значення: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ordet står også i en anden række: %1</source>
        <translation>Слово є також в іншому рядку: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Et andet dansk ord for det samme kommer ikke med: %1</source>
        <translation>Інше данське слово з тим самим значенням не буде додано: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Billedet kendes ikke og kommer ikke med: %1</source>
        <translation>Зображення невідоме, його не буде додано: %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Række %1</source>
        <translation>Рядок %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nr. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Filen kan ikke bruges som ordliste. Den skal ende på .csv, .xlsx, .tbx eller .apkg, fylde højst 64 MB og have højst 5000 ord.</source>
        <translation>Файл не можна використати як список слів. Він має закінчуватися на .csv, .xlsx, .tbx або .apkg, займати не більше 64 МБ і мати не більше 5000 слів.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::ScreeningModel</name>
    <message>
        <location filename="../../app/viewmodels/screening_model.cpp" line="+173"/>
        <source>Skriv noget først, eller vælg »Jeg kan ikke forklare det«.</source>
        <translation>Спершу щось напишіть або виберіть «Не можу це пояснити».</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::SetupWords</name>
    <message>
        <location filename="../../app/viewmodels/setup_words.cpp" line="+21"/>
        <source>Kursus: %1 (%2)</source>
        <translation>Курс: %1 (%2)</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kursus: %1</source>
        <translation>Курс: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sted: %1</source>
        <translation>Місце: %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Henvist af: %1</source>
        <translation>Хто направив: %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Ekstra tid: %1 %</source>
        <translation>Додатковий час: %1 %</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teksterne må læses op.</source>
        <translation>Тексти можна прослухати.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Teksterne måtte læses op. Det blev ikke brugt.</source>
        <translation>Тексти дозволялося прослухати. Цим не скористалися.</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Teksterne måtte læses op. Det blev brugt ved %n opgaver.</source>
        <translation>
            <numerusform>Тексти дозволялося прослухати. Цим скористалися в %n завданні.</numerusform>
            <numerusform>Тексти дозволялося прослухати. Цим скористалися у %n завданнях.</numerusform>
            <numerusform>Тексти дозволялося прослухати. Цим скористалися у %n завданнях.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::StartModel</name>
    <message>
        <location filename="../../app/viewmodels/start_model.cpp" line="+62"/>
        <source>Skriv stedets navn.</source>
        <translation>Напишіть назву закладу.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Skriv dit navn.</source>
        <translation>Напишіть своє ім’я.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TeachersModel</name>
    <message>
        <location filename="../../app/viewmodels/teachers_model.cpp" line="+71"/>
        <source>Skriv lærerens navn.</source>
        <translation>Напишіть ім’я викладача.</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1 kan logge ind fra nu af.</source>
        <translation>Відтепер %1 може входити.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Der er allerede en lærer med det navn.</source>
        <translation>Викладач із таким ім’ям уже є.</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>Din nye adgangskode gælder fra nu af.</source>
        <translation>Відтепер діє ваш новий пароль.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 kan ikke længere logge ind.</source>
        <translation>%1 більше не може входити.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::TermForm</name>
    <message>
        <location filename="../../app/viewmodels/term_form.cpp" line="+98"/>
        <source>Skriv ordet. Det må højst have 60 tegn.</source>
        <translation>Напишіть слово, щонайбільше 60 знаків.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Skriv den kortere og lettere: højst 20 ord, og helst korte ord.</source>
        <translation>Напишіть коротше й простіше: щонайбільше 20 слів, бажано коротких.</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Delene skal give ordet, for eksempel: tyngde punkt +s afstand</source>
        <translation>Частини мають скласти слово, наприклад: ⁨tyngde punkt +s afstand⁩</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Sæt klammer om ordet, for eksempel: Slå {svejsehjelmen} ned.</source>
        <translation>Поставте дужки навколо слова, наприклад: ⁨Slå {svejsehjelmen} ned.⁩</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::VoiceModel</name>
    <message>
        <location filename="../../app/viewmodels/voice_model.cpp" line="+44"/>
        <source>Mikrofonen kan ikke bruges lige nu. Intet er gået tabt. Sig det til en lærer.</source>
        <translation>Мікрофоном зараз не можна користуватися. Нічого не втрачено. Скажи про це вчителю.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mikrofonen hørte ikke noget. Gå tættere på, og prøv igen.</source>
        <translation>Мікрофон нічого не почув. Підійди ближче і спробуй ще раз.</translation>
    </message>
</context>
<context>
    <name>fagdansk::viewmodels::WordItems</name>
    <message>
        <location filename="../../app/viewmodels/word_items.cpp" line="+98"/>
        <source>Kurset begynder %1.</source>
        <translation>Курс починається %1.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Du kan nå %1 af %2 ord.</source>
        <translation>До того дня встигнете вивчити %1 з %2 слів.</translation>
    </message>
</context>
</TS>
