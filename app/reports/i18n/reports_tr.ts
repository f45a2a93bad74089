<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="da">
<context>
    <name>reports</name>
    <message>
        <source>%1. %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>grænse %1 %</source>
        <translation>sınır %%1</translation>
    </message>
    <message>
        <source>Ikke taget</source>
        <translation>Yapılmadı</translation>
    </message>
    <message>
        <source>%1 af %2 point · %3 %</source>
        <translation>%1 / %2 puan · %%3</translation>
    </message>
    <message>
        <source>Vandret streg: usikkerhed, én standardfejl til hver side. Lodret streg: reglernes grænse.</source>
        <translation>Yatay çizgi: belirsizlik, her iki yöne bir standart hata. Dik çizgi: kuralların sınırı.</translation>
    </message>
    <message>
        <source>og %1 til (forkortet)</source>
        <translation>ve %1 tane daha (kısaltıldı)</translation>
    </message>
    <message>
        <source>Fagsproglig screening</source>
        <translation>Mesleki dil taraması</translation>
    </message>
    <message>
        <source>%1, form %2</source>
        <translation>%1, form %2</translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation>Katılımcı</translation>
    </message>
    <message>
        <source>Lærer</source>
        <translation>Öğretmen</translation>
    </message>
    <message>
        <source>Dato</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Profil</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Anbefaling: programmets forslag</source>
        <translation>Tavsiye: programın önerisi</translation>
    </message>
    <message>
        <source>Tæt på en grænse</source>
        <translation>Bir sınıra yakın</translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Læreren har ikke besluttet endnu.</source>
        <translation>Öğretmen henüz karar vermedi.</translation>
    </message>
    <message>
        <source>Forslaget er bekræftet af %1, %2.</source>
        <translation>Öneriyi onaylayan: %1, %2.</translation>
    </message>
    <message>
        <source>Begrundelse: %1</source>
        <translation>Gerekçe: %1</translation>
    </message>
    <message>
        <source>Valgt af %1, %2, i stedet for programmets forslag.</source>
        <translation>Seçen: %1, %2, programın önerisi yerine.</translation>
    </message>
    <message>
        <source>Lærerens beslutning</source>
        <translation>Öğretmenin kararı</translation>
    </message>
    <message>
        <source>Ti ord at begynde med</source>
        <translation>Başlamak için on kelime</translation>
    </message>
    <message>
        <source>Ord at begynde med</source>
        <translation>Başlamak için kelimeler</translation>
    </message>
    <message>
        <source>Kendes, men kan ikke forklares endnu</source>
        <translation>Biliniyor ama henüz açıklanamıyor</translation>
    </message>
    <message>
        <source>%1: %2 sekunder pr. 100 ord</source>
        <translation>%1: 100 kelime için %2 saniye</translation>
    </message>
    <message>
        <source>Læsetid</source>
        <translation>Okuma süresi</translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>Erstatter ikke VLV-2 eller FVU-udbyderens vurdering.</source>
        <translation>VLV-2’nin veya FVU veren kurumun değerlendirmesinin yerini tutmaz.</translation>
    </message>
    <message>
        <source>Regler %1 · Indhold %2 · Fagdansk %3</source>
        <translation>Kurallar %1 · İçerik %2 · Fagdansk %3</translation>
    </message>
    <message>
        <source>Programmet foreslår. Læreren beslutter.</source>
        <translation>Program önerir. Öğretmen karar verir.</translation>
    </message>
    <message>
        <source>(forkortet)</source>
        <translation>(kısaltıldı)</translation>
    </message>
    <message>
        <source>Hvor ligger arket?</source>
        <translation>Kâğıt nerede duruyor?</translation>
    </message>
    <message>
        <source>Gendannelseskode til Fagdansk</source>
        <translation>Fagdansk kurtarma kodu</translation>
    </message>
    <message>
        <source>Lavet til %1 i stedet for en tidligere kode.</source>
        <translation>%1 için önceki kodun yerine oluşturuldu.</translation>
    </message>
    <message>
        <source>Lavet til %1 ved første start.</source>
        <translation>%1 için ilk açılışta oluşturuldu.</translation>
    </message>
    <message>
        <source>Læg arket i et aflåst skab. Lad en leder vide, hvor det ligger.</source>
        <translation>Kâğıdı kilitli bir dolaba koyun. Yerini bir yöneticiye bildirin.</translation>
    </message>
    <message>
        <source>Slet filen, når arket er printet. Gem ikke koden på computeren eller i en mail.</source>
        <translation>Kâğıt yazdırılınca dosyayı silin. Kodu bilgisayarda veya e-postada saklamayın.</translation>
    </message>
    <message>
        <source>Har alle lærere glemt deres adgangskode? Så skriv koden på den side, hvor lærere logger ind.</source>
        <translation>Bütün öğretmenler şifresini mi unuttu? O zaman kodu öğretmenlerin giriş sayfasına yazın.</translation>
    </message>
    <message>
        <source>Uden koden og uden en lærers adgangskode kan ingen læse deltagernes navne og svar. Heller ikke de, der har lavet programmet.</source>
        <translation>Kod olmadan ve bir öğretmenin şifresi olmadan katılımcıların adlarını ve cevaplarını kimse okuyamaz. Programı yapanlar bile okuyamaz.</translation>
    </message>
    <message>
        <source>Hverdagstekst</source>
        <translation>Gündelik metin</translation>
    </message>
    <message>
        <source>Fagets ord</source>
        <translation>Meslek kelimeleri</translation>
    </message>
    <message>
        <source>Fagtekst</source>
        <translation>Mesleki metin</translation>
    </message>
    <message>
        <source>Det går godt. Du kan følge med her.</source>
        <translation>İyi gidiyor. Burada takip edebilirsiniz.</translation>
    </message>
    <message>
        <source>Du er tæt på grænsen. Det er godt at øve lidt mere.</source>
        <translation>Sınıra yakınsınız. Biraz daha alıştırma yapmak iyi olur.</translation>
    </message>
    <message>
        <source>Det er svært endnu. Det kan du øve.</source>
        <translation>Bu henüz zor. Bunu çalışabilirsiniz.</translation>
    </message>
    <message>
        <source>Den del har du ikke lavet.</source>
        <translation>Bu bölümü yapmadınız.</translation>
    </message>
    <message>
        <source>Du måtte høre teksterne.</source>
        <translation>Metinleri dinlemenize izin verildi.</translation>
    </message>
    <message>
        <source>Du fik %1 % ekstra tid.</source>
        <translation>%%1 ek süre aldınız.</translation>
    </message>
    <message>
        <source>Fag</source>
        <translation>Meslek</translation>
    </message>
    <message>
        <source>Kursus</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Sted</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Dit resultat</source>
        <translation>Sonucunuz</translation>
    </message>
    <message>
        <source>Sådan gik det</source>
        <translation>Nasıl gitti</translation>
    </message>
    <message>
        <source>Det har din lærer besluttet</source>
        <translation>Öğretmeninizin kararı</translation>
    </message>
    <message>
        <source>Hjælp, du havde</source>
        <translation>Aldığınız yardım</translation>
    </message>
    <message>
        <source>Papiret er dit. Du bestemmer, hvem der må se det. Spørg din lærer, hvis noget er svært at forstå.</source>
        <translation>Bu kâğıt sizindir. Kimin görebileceğine siz karar verirsiniz. Anlaması zor bir şey varsa öğretmeninize sorun.</translation>
    </message>
    <message>
        <source>Samtale om dit resultat</source>
        <translation>Sonucunuz hakkında görüşme</translation>
    </message>
    <message>
        <source>Det taler vi om</source>
        <translation>Konuşacaklarımız</translation>
    </message>
    <message>
        <source>Hvad var let? Hvad var svært?</source>
        <translation>Ne kolaydı? Ne zordu?</translation>
    </message>
    <message>
        <source>Hvad skal du bruge dansk til på kurset?</source>
        <translation>Kursta Danca size ne için gerekecek?</translation>
    </message>
    <message>
        <source>Hvordan kan du bedst lide at øve?</source>
        <translation>En çok nasıl çalışmayı seversiniz?</translation>
    </message>
    <message>
        <source>Det aftaler vi</source>
        <translation>Anlaştıklarımız</translation>
    </message>
    <message>
        <source>Undervisning af voksne er en offentlig opgave (databeskyttelsesforordningens artikel 6, stk. 1, litra e).</source>
        <translation>Yetişkinlere eğitim vermek bir kamu görevidir (Genel Veri Koruma Tüzüğü, madde 6, fıkra 1, bent e).</translation>
    </message>
    <message>
        <source>Dine oplysninger</source>
        <translation>Bilgileriniz</translation>
    </message>
    <message>
        <source>Hvem har ansvaret?</source>
        <translation>Kim sorumlu?</translation>
    </message>
    <message>
        <source>%1 har ansvaret for det, der står om dig i programmet Fagdansk.</source>
        <translation>Fagdansk programında sizinle ilgili yazılanlardan %1 sorumludur.</translation>
    </message>
    <message>
        <source>Hvad gemmer vi?</source>
        <translation>Neleri saklıyoruz?</translation>
    </message>
    <message>
        <source>Dit navn, dit kaldenavn og dit modersmål.</source>
        <translation>Adınızı, kısa adınızı ve ana dilinizi.</translation>
    </message>
    <message>
        <source>Dine svar i screeningen, og hvordan det går med de ord, du øver.</source>
        <translation>Taramadaki cevaplarınızı ve çalıştığınız kelimelerde nasıl ilerlediğinizi.</translation>
    </message>
    <message>
        <source>Det, du og din lærer taler om, og det, din lærer beslutter.</source>
        <translation>Öğretmeninizle konuştuklarınızı ve öğretmeninizin kararını.</translation>
    </message>
    <message>
        <source>Vi gemmer aldrig dit CPR-nummer. Når du siger et ord højt, gemmer vi ikke din stemme.</source>
        <translation>CPR numaranızı hiçbir zaman saklamayız. Bir kelimeyi sesli söylediğinizde sesinizi saklamayız.</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Neden?</translation>
    </message>
    <message>
        <source>Vi vil finde ud af, om du kan følge et kursus på dansk, og hvilke ord du kan øve.</source>
        <translation>Danca verilen bir kursu takip edip edemeyeceğinizi ve hangi kelimeleri çalışabileceğinizi öğrenmek istiyoruz.</translation>
    </message>
    <message>
        <source>Hvem kan se det?</source>
        <translation>Bunları kim görebilir?</translation>
    </message>
    <message>
        <source>Kun lærerne på stedet.</source>
        <translation>Yalnızca buradaki öğretmenler.</translation>
    </message>
    <message>
        <source>Andre får kun noget, hvis du siger ja. Du ser først, hvad de får.</source>
        <translation>Başkaları yalnızca siz evet derseniz bir şey alır. Önce ne alacaklarını görürsünüz.</translation>
    </message>
    <message>
        <source>Hvor længe?</source>
        <translation>Ne kadar süre?</translation>
    </message>
    <message>
        <source>Vi sletter det, når vi ikke skal bruge det mere, eller når du beder om det.</source>
        <translation>Artık gerekmediğinde veya siz istediğinizde sileriz.</translation>
    </message>
    <message>
        <source>Det kan du</source>
        <translation>Haklarınız</translation>
    </message>
    <message>
        <source>Du kan se, hvad der står om dig, og få fejl rettet.</source>
        <translation>Hakkınızda yazılanları görebilir ve hataların düzeltilmesini isteyebilirsiniz.</translation>
    </message>
    <message>
        <source>Du kan sige nej til at give oplysninger videre. Det ændrer intet for dig.</source>
        <translation>Bilgilerinizin iletilmesine hayır diyebilirsiniz. Bu sizin için hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>Du kan klage til Datatilsynet: datatilsynet.dk</source>
        <translation>Danimarka Veri Koruma Kurumuna şikâyette bulunabilirsiniz: datatilsynet.dk</translation>
    </message>
</context>
</TS>
