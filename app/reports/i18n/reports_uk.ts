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
    <message>
        <source>Hverdagstekst</source>
        <translation>Побутовий текст</translation>
    </message>
    <message>
        <source>Fagets ord</source>
        <translation>Фахові слова</translation>
    </message>
    <message>
        <source>Fagtekst</source>
        <translation>Фаховий текст</translation>
    </message>
    <message>
        <source>Det går godt. Du kan følge med her.</source>
        <translation>Усе йде добре. Тут ви зможете встигати.</translation>
    </message>
    <message>
        <source>Du er tæt på grænsen. Det er godt at øve lidt mere.</source>
        <translation>Ви близько до межі. Варто ще трохи потренуватися.</translation>
    </message>
    <message>
        <source>Det er svært endnu. Det kan du øve.</source>
        <translation>Це ще важко. Це можна тренувати.</translation>
    </message>
    <message>
        <source>Den del har du ikke lavet.</source>
        <translation>Цю частину ви не виконували.</translation>
    </message>
    <message>
        <source>Du måtte høre teksterne.</source>
        <translation>Вам дозволялося прослухати тексти.</translation>
    </message>
    <message>
        <source>Du fik %1 % ekstra tid.</source>
        <translation>Ви мали на %1 % більше часу.</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>Фах</translation>
    </message>
    <message>
        <source>Kursus</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Dit resultat</source>
        <translation>Ваш результат</translation>
    </message>
    <message>
        <source>Sådan gik det</source>
        <translation>Як усе пройшло</translation>
    </message>
    <message>
        <source>Det har din lærer besluttet</source>
        <translation>Що вирішив викладач</translation>
    </message>
    <message>
        <source>Hjælp, du havde</source>
        <translation>Допомога, яку ви мали</translation>
    </message>
    <message>
        <source>Papiret er dit. Du bestemmer, hvem der må se det. Spørg din lærer, hvis noget er svært at forstå.</source>
        <translation>Цей документ ваш. Ви вирішуєте, хто може його бачити. Запитайте викладача, якщо щось важко зрозуміти.</translation>
    </message>
    <message>
        <source>Samtale om dit resultat</source>
        <translation>Розмова про ваш результат</translation>
    </message>
    <message>
        <source>Det taler vi om</source>
        <translation>Про це ми говоримо</translation>
    </message>
    <message>
        <source>Hvad var let? Hvad var svært?</source>
        <translation>Що було легко? Що було важко?</translation>
    </message>
    <message>
        <source>Hvad skal du bruge dansk til på kurset?</source>
        <translation>Для чого вам знадобиться данська на курсі?</translation>
    </message>
    <message>
        <source>Hvordan kan du bedst lide at øve?</source>
        <translation>Як вам найбільше подобається тренуватися?</translation>
    </message>
    <message>
        <source>Det aftaler vi</source>
        <translation>Про що ми домовляємося</translation>
    </message>
    <message>
        <source>Undervisning af voksne er en offentlig opgave (databeskyttelsesforordningens artikel 6, stk. 1, litra e).</source>
        <translation>Навчання дорослих – це завдання в суспільних інтересах (Загальний регламент про захист даних, стаття 6, пункт 1, літера e).</translation>
    </message>
    <message>
        <source>Dine oplysninger</source>
        <translation>Ваші дані</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>Хто відповідає?</translation>
    </message>
    <message>
        <source>%1 har ansvaret for det, der står om dig i programmet Fagdansk.</source>
        <translation>%1 відповідає за те, що записано про вас у програмі Fagdansk.</translation>
    </message>
    <message>
        <source>Hvad gemmer vi?</source>
        <translation>Що ми зберігаємо?</translation>
    </message>
    <message>
        <source>Dit navn, dit kaldenavn og dit modersmål.</source>
        <translation>Ваше ім’я, коротке ім’я та рідну мову.</translation>
    </message>
    <message>
        <source>Dine svar i screeningen, og hvordan det går med de ord, du øver.</source>
        <translation>Ваші відповіді в скринінгу та те, як просувається вивчення слів.</translation>
    </message>
    <message>
        <source>Det, du og din lærer taler om, og det, din lærer beslutter.</source>
        <translation>Те, про що ви говорите з викладачем, і те, що вирішує викладач.</translation>
    </message>
    <message>
        <source>Vi gemmer aldrig dit CPR-nummer. Når du siger et ord højt, gemmer vi ikke din stemme.</source>
        <translation>Ми ніколи не зберігаємо ваш номер CPR. Коли ви вимовляєте слово вголос, ми не зберігаємо ваш голос.</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Навіщо?</translation>
    </message>
    <message>
        <source>Vi vil finde ud af, om du kan følge et kursus på dansk, og hvilke ord du kan øve.</source>
        <translation>Ми хочемо з’ясувати, чи зможете ви навчатися на курсі данською мовою і які слова можна тренувати.</translation>
    </message>
    <message>
        <source>Hvem kan se det?</source>
        <translation>Хто може це бачити?</translation>
    </message>
    <message>
        <source>Kun lærerne på stedet.</source>
        <translation>Лише викладачі цього закладу.</translation>
    </message>
    <message>
        <source>Andre får kun noget, hvis du siger ja. Du ser først, hvad de får.</source>
        <translation>Інші отримають щось, лише якщо ви погодитеся. Спершу ви побачите, що вони отримають.</translation>
    </message>
    <message>
        <source>Hvor længe?</source>
        <translation>Як довго?</translation>
    </message>
    <message>
        <source>Vi sletter det, når vi ikke skal bruge det mere, eller når du beder om det.</source>
        <translation>Ми видаляємо це, коли воно більше не потрібне або коли ви про це попросите.</translation>
    </message>
    <message>
        <source>Det kan du</source>
        <translation>Що ви можете</translation>
    </message>
    <message>
        <source>Du kan se, hvad der står om dig, og få fejl rettet.</source>
        <translation>Ви можете побачити, що про вас записано, і попросити виправити помилки.</translation>
    </message>
    <message>
        <source>Du kan sige nej til at give oplysninger videre. Det ændrer intet for dig.</source>
        <translation>Ви можете відмовитися від передавання даних. Для вас це нічого не змінить.</translation>
    </message>
    <message>
        <source>Du kan klage til Datatilsynet: datatilsynet.dk</source>
        <translation>Ви можете поскаржитися до данського органу захисту даних: datatilsynet.dk</translation>
    </message>
</context>
</TS>
