/*
 * tongue_pt.c - Portuguese, of Portugal and Brazil: what patients text. Own writing; see tongue.h. Needs the eye of a
 * native speaker.
 */
#include "dialogue/tongue.h"

#include <stddef.h>

static const char *const harmless[] = {
    "matar|matando o|tempo|saudades|fome ?tempo",
    "morrer|morrendo|morro de rir|fome|vontade|tedio|curiosidade|saudades|vergonha|sono",
    "seguro de vida",
    "depois|apos|desde|com da|a morte",
    "matar dois coelhos",
    "dor nas costas me mata",
    "tive|teve|depois um|do|de infarto|enfarte|avc|derrame",
    "ataque*|ataques ?de panico",
    NULL,
};

static const char *const life[] = {
    "suicid*",
    "me|matar matar|mato|enforcar|suicidar|jogar|cortar|cortando|machucar|magoar|afogar",
    "matar|enforcar|suicidar|cortar|magoar|machucar|ferir me|mim",
    "quero|queria|vou|prefiro|preferia|gostava|gostaria|vontade ?so ?de ?era morrer|desaparecer|sumir",
    "nao quero|queria|consigo|aguento|tenho ?mais ?forca ?de ?para viver|existir|continuar|acordar ?mais",
    "nao quero ?mais estar ?mais ?aqui ?viva|vivo",
    "nao quero ?mais viver",
    "nao aguento ?mais ?a ?esta ?isto ?isso viver|vida|mais",
    "nao vale ?a ?pena ?viver|mais",
    "nao ha|tenho|vejo|tem ?mais ?nenhuma ?uma razao|motivo|sentido|esperanca|saida ?para ?viver",
    "nao faz sentido viver|vida",
    "acabar|terminar|por|tirar ?com ?a ?com ?minha ?fim ?a ?tudo ?propria vida|tudo|mim",
    "por fim ?a ~ vida|tudo",
    "tirar a minha|propria ?propria vida",
    "melhor ~ sem mim",
    "melhor ?se ?eu ?estar morto|morta|morresse|morrer|morrido",
    "estaria|estava melhor morto|morta",
    "farto|farta|cansado|cansada|cansei de viver",
    "odeio ?a ?minha ?estar vida|viva|vivo",
    "tomei|tomou|engoli ~ comprimidos|remedios|pastilhas|medicamentos|caixa|pilulas",
    "overdose",
    "pensamentos suicidas|de",
    "penso|pensando|pensar em|na morrer|morte|matar|suicidio",
    "atirar|jogar|saltar|pular ?me ?da|do|de|para ?uma|um ponte|predio|comboio|trem|janela|telhado",
    "da ponte abaixo",
    "cortar|cortei ?os ?meus pulsos|veias",
    "nao consigo|consegue|posso|pode ?esta ?a respirar|respirando",
    "dor|dores|aperto|pressao ?forte ?muito no|do peito",
    "peito doi|apertado",
    "ataque|enfarte|infarto|derrame|avc cardiaco|agora|de|coracao",
    "ter|tendo|teve|tive|esta um enfarte|infarto|avc|derrame",
    "inconsciente|desmaiou|desmaiado",
    "nao responde|acorda|reage|respira",
    "sangrar|sangrando|hemorragia ?muito",
    "chame*|preciso|liguem|mande* ?de ?uma ?a ?para ?o ambulancia|policia|112|samu",
    "estou em perigo",
    "socorro",
    "vou mata|matar lo|la|ele|ela|meu|minha|alguem|marido",
    "ouco|oico|ouvindo vozes",
    "fazer mal a mim",
    "automutil*",
    "me cortando",
    NULL,
};

static const char *const life_alone[] = {
    "morrer",
    "morte",
    "quero morrer",
    "crise",
    "desesperado|desesperada",
    "matar",
    NULL,
};

static const char *const abuse[] = {
    "marido|companheiro|namorado|pai|padrasto|irmao|filho|ele|ex|esposa|mulher|parceiro|familia|sogra ~ "
    "bate|bateu|agride|agrediu|ameaca|ameacou|viola|violou|estuprou|abusa|abusou|persegue|controla|maltrata|magoa|"
    "machuca|humilha|tranca|espanca|prende ?me|em|mim|nos|comigo",
    "bate|bateu|agride|agrediu|espanca|violou|viola|maltrata|estuprou|persegue ?a ?em me|mim|nos",
    "me bate|bateu|agride|agrediu|espanca|violou|estuprou|ameaca|maltrata|persegue|controla|machuca|abusa",
    "sou|fui|estou|era|ser|sendo ?a ?vitima ?de ?ser "
    "abusad*|violad*|violent*|estuprad*|agredid*|espancad*|maltratad*|perseguid*|ameacad*|vitima",
    "violencia domestica|em|familiar|contra",
    "abuso sexual|domestico|fisico|em",
    "tenho|estou|com medo ?do ?de|da|dele|que|ir|voltar ?meu ?ao ?para "
    "marido|dele|ele|companheiro|namorado|casa|pai|ex|vida",
    "medo dele|do ?meu ?marido",
    "nao me deixa ~ sair|trabalhar|falar|ver|dinheiro|telefone",
    "nao ?me ?estou|sinto ?me segur* ?em ?casa",
    "nao estou ?em segur*|seguranca",
    "obrigam|obrigad*|forcad*|forcam ?me ?a ?me casar",
    "casamento forcado",
    "fugir dele|do ?meu ?marido",
    "tirou ?me ?o ?meu passaporte",
    NULL,
};

static const char *const abuse_alone[] = {
    "tenho ?muito medo",
    "violencia",
    "violada|estupro|abuso",
    NULL,
};

static const char *const now_alone[] = {
    "ajuda|ajude agora|urgente|ja",
    "urgente|urgencia|emergencia",
    "e ?uma emergencia|urgente|urgencia",
    "preciso ?de ajuda urgente|agora|ja",
    NULL,
};

static const char *const stop[] = {
    "?por ?favor stop|parar|pare|parem|sair|cancelar|remover|remova|chega ?por ?de ?todas "
    "?subscricao|assinatura|inscricao|mensagens ?favor",
    "?por ?favor pare|parem|parar ?de ?com ?as ?me ?me enviar|mandar|mensagens|sms|contactar ?me ?mensagens|sms",
    "?por ?favor nao ?me ?quero enviem|envie|mandem|mande|receber|contactem ?me ?mais ?mais mensagens|sms ?mais",
    "nao ?me enviem|mandem|contactem|incomodem ?mais",
    "nao quero ?receber ?mais mensagens|sms ?mais ?vossas",
    "?por ?favor remova|removam|remover|retirem|retire|retirar|tirem|apaguem|apague|apagar ?o ?meu|me ?numero ?da "
    "?vossa ?lista",
    "tire me da lista",
    NULL,
};

static const char *const start[] = {
    "start|comecar|recomecar|iniciar|voltar ?a|de ?receber|novo",
    NULL,
};

static const char *const cancel[] = {
    "cancelar|cancele|anular|cancela|desmarcar ?o|a ?minha|meu ?chamada|pedido|ligacao|telefonema",
    "nao ?me ?quero liguem|ligue|ligar|chamada|telefonem ?mais ?por ?favor",
    "nao ?quero|preciso ?que|mais|da|de ?me ?mais chamada|liguem|ligacao",
    NULL,
};

static const char *const change[] = {
    "mudar|alterar|trocar|modificar ?a|o ?minha|meu ?hora|chamada|pedido|nome|horario",
    "quero mudar|alterar",
    NULL,
};

static const char *const status[] = {
    "status|estado",
    "quando ?e ?que ?vao ?vai ?me ligam|ligar|ligarem|telefonam|telefonar|liga ?me",
    "ninguem ?ainda ?me ligou|telefonou ?me ?ainda",
    "quanto tempo",
    NULL,
};

static const char *const help[] = {
    "ajuda|ajude|menu|opcoes|lista|info|informacao|informacoes|ola|oi",
    "bom|boa dia|tarde|noite",
    "preciso|quero|necessito ?de ajuda ?por ?favor",
    "?pode|podem|poderia ?me ajudar|ajude|ajudem ?me ?por ?favor",
    "o que e ?isto|isso",
    "como funciona ?isto|isso",
    "ajudem|ajude me ?por ?favor",
    "me ajude|ajuda|ajudem ?por ?favor",
    NULL,
};

static const char *const more[] = {
    "mais|outros|outras|proximo|seguinte|proximos ?opcoes|por ?favor",
    "mostra*|quero|ver mais",
    "outra coisa",
    NULL,
};

static const char *const back[] = {
    "voltar|atras|anterior|retroceder",
    NULL,
};

static const char *const details[] = {
    "detalhes|morada|endereco|pormenores|informacoes ?por ?favor",
    "mais informacao|informacoes|detalhes",
    "onde e|fica",
    NULL,
};

static const char *const yes[] = {
    "sim|claro|esta|pode ?bem|ser|por ?favor",
    NULL,
};

static const char *const no[] = {
    "nao ?obrigado|obrigada|agora",
    NULL,
};

static const char *const thanks[] = {
    "obrigad*|obg|brigad* ?muito|pela ?ajuda",
    "muito obrigad* ?pela ?ajuda",
    "agradeco|valeu",
    NULL,
};

static const char *const call[] = {
    "ligue*|ligar|ligam|liga|telefone*|telefonar|telefonem ?para ?por me|mim",
    "me ligue*|liga|ligar|ligam|ligarem|telefone*|telefonar|chame",
    "quero|gostaria|gostava|preciso|queria|pedir ?que ?de ?uma ?ser ?um ?me ?receber "
    "chamada|ligacao|telefonema|contactad*|ligassem|liguem|contacto",
    "falar|conversar ?eu com alguem|uma|um|assistente ?pessoa",
    "ligue*|liguem ?por ?favor",
    "podem|pode|poderiam ~ ligar|telefonar ?me",
    "contactem me",
    NULL,
};

static const char *const friends[] = {
    "sozinh*|solidao|solitari*|isolad*",
    "amig*|amizad*",
    "conhecer ?novas pessoas|gente|alguem",
    "nao tenho|conheco ?com|ninguem amigos|ninguem|quem",
    "companhia|conviv*|convivio|socializar",
    "idos*|reformad*|terceira ?idade|aposentad*",
    "clube*",
    "cafe|cha",
    "almoco",
    "igrej*",
    "comunidade brasileira",
    "comunidade portuguesa",
    "centro de dia",
    "jogos de tabuleiro",
    "jogar as cartas",
    "novo na zona",
    "nova na zona",
    "fazer amizades",
    "bate papo",
    "sair de casa",
    "nao saio de casa",
    "vizinhos conhecer",
    "aposentado|comunidade|entediada|tedio|viuva|viuvo|velhos|idosa|idoso|seniores|senior|domino|isolado|isolada|"
    "isolamento|conversar|conversa|encontro|encontros|passeio|passeios|excursoes|colegas",
    "aposentados|aposentadas|entediado|entediados|reformada",
    "ninguem para|com|pra ?quem conversar|falar",
    NULL,
};

static const char *const active[] = {
    "danc*|danca*",
    "caminhad*|caminhar|passei*|andar",
    "natacao|nadar|piscina",
    "exercici*",
    "ginasio|ginastica|academia",
    "desport*|esport*",
    "yoga|ioga|pilates|zumba|fitness",
    "emagrec*|peso|dieta|gordo|gorda",
    "correr|corrida|bicicleta|ciclis*",
    "futebol",
    "mexer|ativ*|activ* ?fisic*|me",
    "equilibrio|quedas",
    "tenis de mesa",
    "pingue pongue",
    "artes marciais",
    "jiu jitsu",
    "passear a pe",
    "volei|voleibol|basquete|basquetebol|andebol|handebol|tenis|judo|boxe|musculacao|treino|treinar|hidroginastica|"
    "ciclismo|patinagem|patinacao|pesca|escalada|dancar|dancas|salsa|samba|forro|kizomba|obesidade|obeso|obesa|gordo|"
    "gorda|gordura|quilos|peso|mexer|fit|forma|alongamento|alongamentos|natacao|atletismo|trilha|trilhos",
    "piscina|bicicleta|tenis|fisico|natacao|academia",
    NULL,
};

static const char *const learn[] = {
    "aprend*|estud*",
    "ingles|inglesa",
    "curs*|aula*|licao",
    "computador*|internet|portatil|informatica|telemovel",
    "historia",
    "musica|cantar|coro|coral|guitarra|violao",
    "pintura|pintar|desenh*|arte|artes|artesanato",
    "costur*|trico|tricot|croche|tricotar",
    "jardin*|jardim|horta",
    "bibliotec*|livro*|ler|leitura",
    "hobby*|passatempo*",
    "cozinhar|culinaria",
    "voluntari*|voluntariado",
    "fotograf*",
    "xadrez",
    "escola noturna",
    "trabalhos manuais",
    "portugues para estrangeiros",
    "palavras cruzadas",
    "carta de conducao",
    "teatro|cinema|filme|poesia|escrita|escrever|ler|ensino|estudar|estudo|estudos|faculdade|universidade|carpintaria|"
    "marcenaria|olaria|bordado|bordados|museu|museus|linguas|idiomas|telemovel|celular|smartphone|tablet|flores|horta|"
    "hortas|agricultura|bolos|pastelaria|puzzles|oficina|oficinas|workshop|violino|bateria|formacao|voluntariado",
    "historia|desenho|desenhar|canto|cantar|voluntariado|voluntario|voluntaria|voluntarios|fotografia|ceramica|cursos|"
    "biblioteca|piano",
    NULL,
};

static const char *const money[] = {
    "perdi|perder ?o|meu emprego|trabalho",
    "emprego|desempregad*|desemprego",
    "dinheiro|grana",
    "divid*|devo|devendo",
    "conta|contas ?para ?da|de ?pagar|luz|gas",
    "benefici*|subsidi*|universal|abono",
    "empreg*|desempreg*|trabalh*",
    "comida|fome|aliment*|comer",
    "banco alimentar",
    "emprestim*|credito",
    "impost*|council",
    "pensao|reforma",
    "luz|gas|energia|eletricidade",
    "orcamento|financ*",
    "pagar|pagamento*",
    "pobre*|falid*",
    "curriculo|cv",
    "apoios sociais",
    "apoio social",
    "oficial de justica",
    "jogo apostas",
    "jogo online",
    "cesta basica",
    "agua conta",
    "despedida do trabalho",
    "fundo de desemprego",
    "atrasado na conta",
    "pagar as contas",
    "penhora|apostas|apostar|casino|cassino|raspadinhas|salario|ordenado|poupanca|poupancas|falencia|multa|multas|"
    "prestacoes|prestacao|juros|credito|falido|falida|pobre|pobreza|cabaz|cabazes|alimentos|alimentacao|fome|faminto|"
    "luz|gas|eletricidade|energia|entrevista|curriculo|candidatura|trabalhar|despedido|demitido|demitida|abono|bolsa|"
    "financas|impostos|taxa",
    "beneficios|beneficio|subsidios",
    "procuro|arranjar|encontrar|preciso ?de ?um emprego|trabalho",
    NULL,
};

static const char *const home[] = {
    "renda|aluguer|aluguel|alugar|arrendamento",
    "casa|habitacao|moradia|apartamento",
    "despej*|expuls*",
    "abrigo|teto|tecto",
    "nao tenho onde|casa ?viver|morar|dormir",
    "senhorio|senhoria|proprietario",
    "humidade|umidade|mofo|bolor|fria|frio",
    "reparac*|repar*|conserto|avari*",
    "ajuda em|domiciliar* casa",
    "cuidados em casa",
    "transport*|boleia|carona|autocarro|taxi",
    "hospital",
    "cadeira de ?rodas",
    "aquecimento|caldeira",
    "assistente social",
    "limpeza|limpezas",
    "fuga de agua",
    "apoio domiciliario",
    "cuidador em casa",
    "maquina de lavar",
    "casa de banho",
    "ambulatorio transporte",
    "dormir na rua",
    "lar de idosos",
    "vizinhos barulho",
    "frio em casa",
    "alojamento|infiltracao|infiltracoes|goteira|compras|baratas|barata|ratos|percevejos|mudanca|mudancas|canalizador|"
    "encanador|eletricista|moveis|mobilia|cama|colchao|frigorifico|geladeira|fogao|teto|telhado|janela|janelas|porta|"
    "banheiro|chuveiro|escadas|corrimao|rampa|bengala|andarilho|muletas|taxi|autocarro|onibus|boleia|carona|passe|"
    "apartamento|quarto|arrendar|arrendamento|alugar|inquilino|caucao|albergue|abrigo|rua|lar|barulho|obras|reparacao|"
    "conserto|consertar|limpar|faxina",
    "casa fria",
    "sem casa",
    "proprietario|casas|habitacoes",
    "por na rua",
    "senhorio|despejar|despejado|despejada|inquilina|despejo|expulsar|desalojar",
    NULL,
};

static const char *const mind[] = {
    "depress*|deprimid*",
    "triste*|tristeza",
    "ansie*|ansios*",
    "stress*|estress*|stressad*",
    "panico",
    "preocup*",
    "mental|psicolog*|psiquiatr*",
    "terapia|aconselhamento|terapeuta",
    "dormir|durmo|insonia|sono",
    "chor*",
    "luto|morreu|faleceu|perdi ?o|a",
    "nervos*",
    "sinto|sentir|sentindo ?me ?me ?muito mal|baixo|baixa|vazi*|down|em",
    "esgotad*",
    "desanimad*",
    "ataque de panico",
    "ataques de panico",
    "saude mental",
    "cansada de tudo",
    "cansado de tudo",
    "em baixo",
    "pra baixo",
    "cabeca cheia",
    "choro|chorar|pesadelos|pesadelo|medo|fobia|raiva|ira|zangada|zangado|nervoso|nervos|esgotado|esgotada|esgotamento|"
    "perda|morreu|faleceu|falecimento|separacao|autoestima|confianca|culpa|vergonha|angustia|angustiado|angustiada|"
    "aflita|aflito|infeliz|desanimado|desanimo|abatida|abatido|psiquiatrico|psicologico|psicoterapia|terapeuta|relaxar|"
    "meditacao|dormir|sono|anorexia|bulimia|stressado|stressada",
    "tristeza|choro|choradeira|terapia|panico|nervosa|nervoso|divorcio|ansiedade",
    "stress*|estress*|stressad*|estressad*|ansiedade ~ trabalho|emprego|exame*",
    NULL,
};

static const char *const health[] = {
    "diabet*",
    "fumar|fumo|tabaco|cigarr*|fumador*",
    "beber|bebida*|alcool|alcool*|bebo",
    "drog*|vicio|viciad*|dependencia",
    "dor|dores|doi",
    "tensao|pressao ?alta|arterial",
    "cancro|cancer",
    "coracao|cardiac*",
    "asma",
    "artrit*|reumat*",
    "saude|doen*|doente|doenca",
    "farmacia|medicament*|remedio*|comprimidos",
    "memoria|demencia|alzheimer",
    "audicao|visao|olhos|ouvido*",
    "menopausa",
    "costas|joelho*",
    "derrame|avc",
    "aparelho auditivo",
    "dor de cabeca",
    "dores de cabeca",
    "doi me",
    "receita medica",
    "avc recuperacao",
    "doenca cronica",
    "ondas de calor",
    "acucar|coluna|vacina|vacinas|vacinacao|enxaqueca|enxaquecas|dor|dores|doi|joelho|joelhos|anca|quadril|ombro|"
    "pescoco|pernas|pes|articulacoes|artrose|osteoporose|colesterol|tiroide|tireoide|rins|rim|figado|alergia|alergias|"
    "oculos|glaucoma|cataratas|surdo|surda|surdez|incontinencia|prostata|parkinson|esclerose|ciatica|fisioterapia|"
    "fisioterapeuta|comprimidos|remedios|remedio|maconha|cannabis|cocaina|heroina|cerveja|vinho|cachaca|vicio|viciado|"
    "viciada|desintoxicacao|nicotina|dentes|dente|hipertensao|quimioterapia|deficiencia|deficiente|doencas|"
    "afrontamentos",
    "artrite|reumatismo|fumar|drogas|dependencia|medicamentos|autista|diabetico|diabetica|cancer|epilepsia|tosse",
    NULL,
};

static const char *const family[] = {
    "filh*|crianca*|miud*",
    "bebe*|bebe|recem",
    "gravid*|parto",
    "familia|familiar*",
    "mae|pai|pais|maes",
    "escola|creche|infantario|jardim ?de ?infancia",
    "cuid* ?de|do|da ?alguem|minha|meu",
    "cuidador*",
    "net*|neta|neto",
    "adolescent*|jovens|jovem",
    "autis*|adhd|phda",
    "amament*",
    "brincar",
    "ferias escolares",
    "colonia de ferias",
    "atividades para criancas",
    "atividades para os filhos",
    "coisas para criancas",
    "leite em po",
    "carrinho de bebe",
    "familia de acolhimento",
    "trabalhos de casa",
    "licao de casa",
    "terapia da fala",
    "sindrome de down",
    "pos parto",
    "pre natal",
    "cuido do meu pai",
    "cuido do meu marido",
    "cuidar da minha mae",
    "cuidar do meu pai",
    "cuidar do meu marido",
    "hiperatividade|parteira|baba|ama|gemeos|fraldas|fralda|filho|filha|neto|neta|avo|avos|adocao|deveres|"
    "fonoaudiologa|dislexia|crianca|miudos|meninos|menina|menino|mama|mamae|mamas|papa|papai|amamento|peito|parto|"
    "cuidador|jovem|adolescencia|adolescentes",
    "gravidez|autismo|adolescente|creche|creches|infancia",
    NULL,
};

static const char *const frequent =
    "nao|eu|voce|voces|uma|um|para|com|por|que|meu|minha|meus|minhas|estou|tenho|preciso|quero|queria|gostaria|favor|"
    "obrigado|obrigada|ola|bom|boa|dia|tarde|noite|ajuda|onde|quando|como|muito|mais|posso|pode|podem|sou|esta|sao|e|"
    "de|da|dos|das|na|nos|nas|em|ao|ou|mas|se|ja|isso|isto|aqui|perto|alguem|algo|chamo|nome|tem|ter|ser|ha|sem|so|"
    "tambem|tudo|nada|procuro|fazer|ir|ver|o|os|as|mim|grupo|aulas|algum|alguma|"
    "sinto|triste|me|muito|sozinho|sozinha|estou|emprego|perdi|nao|quero|tipo|sem|com|quais|pra|pro|meus|ta|to|aulas|"
    "aula|quer|querem|vou|ando|foi|era|estava|fui|dele|dela|sobre|depois";

static const struct tongue_gloss glossary[] = {
    {"segunda|segundas", "monday"},
    {"terca|tercas", "tuesday"},
    {"quarta|quartas", "wednesday"},
    {"quinta|quintas", "thursday"},
    {"sexta|sextas", "friday"},
    {"sabado|sabados", "saturday"},
    {"domingo|domingos", "sunday"},
    {"manha|manhas", "morning"},
    {"tarde|tardes", "afternoon"},
    {"noite|noites", "evening"},
    {"hoje", "today"},
    {"amanha", "tomorrow"},
    {"gratis|gratuito|gratuita|gratuitas|gratuitos", "free"},
    {"mulheres|mulher|senhoras", "women"},
    {"qualquer", "anytime"},
    {NULL, NULL},
};

const struct tongue tongue_pt = {
    .code = "pt",
    .tables =
        {
            [TONGUE_HARMLESS] = harmless,
            [TONGUE_LIFE] = life,
            [TONGUE_LIFE_ALONE] = life_alone,
            [TONGUE_ABUSE] = abuse,
            [TONGUE_ABUSE_ALONE] = abuse_alone,
            [TONGUE_NOW_ALONE] = now_alone,
            [TONGUE_STOP] = stop,
            [TONGUE_START] = start,
            [TONGUE_CANCEL] = cancel,
            [TONGUE_CHANGE] = change,
            [TONGUE_STATUS] = status,
            [TONGUE_HELP] = help,
            [TONGUE_MORE] = more,
            [TONGUE_BACK] = back,
            [TONGUE_DETAILS] = details,
            [TONGUE_YES] = yes,
            [TONGUE_NO] = no,
            [TONGUE_THANKS] = thanks,
            [TONGUE_CALL] = call,
            [TONGUE_FRIENDS] = friends,
            [TONGUE_ACTIVE] = active,
            [TONGUE_LEARN] = learn,
            [TONGUE_MONEY] = money,
            [TONGUE_HOME] = home,
            [TONGUE_MIND] = mind,
            [TONGUE_HEALTH] = health,
            [TONGUE_FAMILY] = family,
        },
    .frequent = frequent,
    .glossary = glossary,
};
