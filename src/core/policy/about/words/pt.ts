import type { AboutWords } from './about-words';

export const pt: AboutWords = {
  language: 'pt',
  script: 'spaced',
  scope: [
    {
      says: 'excludes',
      terms: [
        '(esta|nossa|a nossa|a presente|este|nosso|o presente|a) ~4 (politica|politicas|aviso|declaracao|documento) ~2 nao ~2 (se aplica|se aplicam|aplica|e aplicavel|abrange|cobre|rege|se estende|diz respeito)',
        '(politica|aviso|declaracao) exclui',
      ],
      example: 'Esta política de privacidade não se aplica a sites de terceiros.',
      not: 'Esta política de privacidade aplica-se aos nossos sites.',
    },
    {
      says: 'excludes',
      terms: [
        'nao (estao|esta|sao|e) ~1 (cobert|abrangid|sujeit|regid|incluid)* (por|a|nesta|pela) [esta|nossa|presente] ~2 (politica|aviso|declaracao)',
        'fora do (ambito|escopo) ~4 (politica|aviso|declaracao)',
        '(fica|ficam) (fora|excluid*) (desta|da presente) (politica|declaracao)',
      ],
      example: 'Os sites de terceiros não estão cobertos por esta política.',
      not: 'As nossas aplicações estão cobertas por esta política.',
    },
    {
      says: 'excludes',
      terms: [
        '(regid*|regem se|rege se|sujeit*|sao regidos) (por|pelas|pela|a|as) [suas|sua|respetivas|respectivas] [proprias|propria] (politica|politicas|avisos|declaracoes|condicoes) [proprias|de ~4 (esses|desses|cada|dos mesmos)]',
        '(politica|politicas) ~3 (do terceiro|desse terceiro|desses terceiros) (aplica|aplicam|se aplica)*',
      ],
      unless: ['(pela|por) (esta|presente|lei|legislacao)'],
      of: 'third_parties',
      example: 'Os outros sites são regidos pelas suas próprias políticas.',
      not: 'Este contrato é regido pela lei portuguesa.',
    },
    {
      says: 'excludes',
      as: 'follows',
      terms: ['nao (se aplica|se aplicam|abrange|cobre|se estende|e aplicavel|diz respeito)'],
      example: 'Não se aplica aos sites para os quais temos ligações.',
      not: 'Aplica-se também à nossa aplicação.',
    },
    {
      says: 'covers',
      terms: [
        '(esta|nossa|a nossa|a presente|este|nosso|o presente) ~4 (politica|politicas|aviso|declaracao) ~3 (aplica se|aplicam se|se aplica|se aplicam|aplica|e aplicavel|abrange|cobre|rege|estende se|diz respeito|e valida)',
      ],
      unless: [
        '(aplica se|se aplica|e aplicavel) (desde|a partir|ate)',
        'nao ~2 (se aplica|aplica|e aplicavel|abrange|cobre)',
      ],
      example: 'Esta política aplica-se aos nossos sites e aplicações.',
      not: 'Esta política não se aplica aos nossos sites.',
    },
    {
      says: 'covers',
      terms: [
        '(estao|esta|sao) [tambem] (cobert|abrangid|incluid)* (por|nesta|pela) [esta|nossa|presente] ~2 (politica|aviso|declaracao)',
        '(ambito|escopo) de aplicacao ~3 (compreende|inclui|abrange)',
      ],
      unless: ['nao (estao|esta|sao) ~1 (cobert|abrangid|incluid)*'],
      example: 'As nossas aplicações também estão cobertas por esta política.',
      not: 'Os sites de terceiros não estão cobertos por esta política.',
    },
    {
      says: 'covers',
      as: 'follows',
      terms: ['[tambem] (aplica se|se aplica|abrange|cobre|estende se) [tambem] (a|ao|aos|as|o|os)'],
      unless: ['nao (se aplica|abrange|cobre)', '(aplica se|se aplica) a partir'],
      example: 'Também se aplica à nossa aplicação móvel.',
      not: 'Não se aplica à aplicação de outra empresa.',
    },
    {
      says: 'covers',
      as: 'meaning',
      terms: [
        '(site|sites|sitio|sitios|website|websites|plataforma) ~1 (significa|significam|refere se|referem se|designa|designam)',
        '(por|entende se por) ~2 (site|sites|sitio) ~2 (entende se|entendemos)',
      ],
      example: 'O termo «Sites» designa www.exemplo.pt e www.exemplo.org.',
      not: 'Um site significa um conjunto de páginas.',
    },
    {
      says: 'covers',
      as: 'loose',
      terms: [
        '(esta|nossa|a presente|este|o presente) ~4 (politica|aviso|declaracao) ~3 (descreve|explica|informa|detalha|estabelece) ~24 (quando|usuarios|utilizadores|visitantes|atraves|por meio|ao visitar|ao usar)',
      ],
      example: 'Esta política descreve como tratamos os dados quando visita o nosso site.',
      not: 'Esta política descreve os nossos preços.',
    },
    {
      // Whose data it is, is the customer's affair: its own policy applies.
      says: 'excludes',
      terms: [
        '(cliente|clientes|assinantes) ~2 (e|sao) ~2 (responsavel|responsaveis|controlador|controladores) (pelo|do|por este) tratamento',
        '(sob a direcao|segundo as instrucoes) dos nossos (clientes|assinantes)',
      ],
      of: 'customer_data',
      example: 'Os nossos clientes são os responsáveis pelo tratamento destes dados.',
      not: 'Somos o responsável pelo tratamento dos seus dados.',
    },
    {
      says: 'covers',
      terms: ['(com excecao|exceto|salvo) [das|dos|as|os] (informacoes|dados) da [sua] conta'],
      example: 'Esta política não se aplica aos dados dos clientes, com exceção dos dados da conta.',
      not: 'Apagamos tudo exceto as faturas.',
    },
  ],
  kinds: [
    {
      kind: 'websites',
      terms: [
        '(site|sites|sitio|sitios|website|websites|pagina web|paginas web|portal|portais|loja online|loja virtual|dominio|dominios|blog)',
      ],
      example: 'Esta política aplica-se aos nossos sites.',
      not: 'Esta política aplica-se ao nosso boletim.',
    },
    {
      kind: 'apps',
      terms: ['(aplicacao|aplicacoes) [movel|moveis]', '(aplicativo|aplicativos|app|apps)'],
      example: 'Esta política aplica-se à nossa aplicação móvel.',
      not: 'Esta política aplica-se ao nosso site.',
    },
    {
      kind: 'services',
      terms: ['(servico|servicos|produto|produtos|plataforma|plataformas|boletim|newsletter)'],
      example: 'Esta política aplica-se aos nossos serviços.',
      not: 'Esta política aplica-se aos nossos sites.',
    },
    {
      kind: 'people',
      terms: [
        '(visitante|usuari|utilizador|client|assinante|leitor|membro|paciente|consumidor|hospede|titular)*',
        'voce',
      ],
      example: 'Esta política aplica-se a todos os visitantes.',
      not: 'Esta política aplica-se ao nosso site.',
    },
    {
      kind: 'staff',
      terms: ['(candidat|empregad|funcionari|colaborador|trabalhador|estagiari)*'],
      example: 'Esta política não se aplica a candidatos.',
      not: 'Esta política não se aplica a clientes.',
    },
    {
      kind: 'third_parties',
      terms: [
        '(site|sitio|pagina|website|aplicac|aplicativo|servico|empresa|plataforma|ligac|link)* ~5 (de terceiros|terceiro|terceiros|alhei*|extern*|de outras empresas|para os quais|aos quais|que nao ~3 (control|oper|ger)*)',
        '(outros|outras|demais) (site|sitio|pagina|empresa|website)*',
        '(terceiros|terceiro)',
      ],
      example: 'Esta política não se aplica a sites de terceiros.',
      not: 'Esta política não se aplica à nossa intranet.',
    },
    {
      kind: 'customer_data',
      terms: [
        '(por conta|em nome) (de|dos) ~2 (client|assinante|comerciante)*',
        'como (operador|subcontratante|operadora)',
        'dados ~6 (nossos clientes) ~4 (tratam|enviam|armazenam|inserem|carregam)',
        'dados (de|dos) (clientes|servico)',
      ],
      example: 'Esta política não se aplica aos dados que tratamos em nome dos nossos clientes.',
      not: 'Esta política não se aplica aos nossos clientes.',
    },
    {
      kind: 'offline',
      terms: ['(offline|fora da internet|fora de linha)', '(em loja|nas nossas lojas|por telefone|presencialmente)'],
      example: 'Esta política não se aplica aos dados recolhidos offline.',
      not: 'Esta política não se aplica ao nosso site.',
    },
  ],
  open: [
    '(incluindo|inclusive|inclui|por exemplo|tais como|entre outros|nomeadamente)',
    '(outros|outras|demais) ~2 (site|sites|sitio|sitios|website|websites|paginas|dominios)',
    '(todos|todas|qualquer|quaisquer) ~3 (site|sites|sitio|sitios|website|websites|nossos|nossas|alojados)',
    '(subsidiari|subdominio|sob o dominio|empresas do grupo)*',
    '(ligac|link|remet)* ~3 (esta|presente) politica',
  ],
  documents: [
    {
      kind: 'cookie',
      terms: ['(nossa|a|uma) (politica|declaracao) (de|sobre|relativa a) [os|aos] cookies'],
      unless: ['(esta|a presente|presente) politica'],
      example: 'Para mais detalhes, consulte a nossa Política de Cookies.',
      not: 'A presente política de cookies é breve.',
    },
    {
      kind: 'privacy',
      terms: ['nossa (politica|declaracao) [geral] de (privacidade|protecao de dados)', 'nosso aviso de privacidade'],
      unless: ['(alter|modific|atualiz)* ~3 (nossa|nosso) (politica|aviso)'],
      example: 'O resto está descrito na nossa política de privacidade.',
      not: 'Leia a política de privacidade de cada site.',
    },
    {
      kind: 'other',
      terms: [
        '(nossos|os|nossas|as) (termos e condicoes|termos de (uso|servico|utilizacao)|condicoes (de uso|gerais|de utilizacao))',
      ],
      example: 'Leia também os nossos termos de uso.',
      not: 'As condições deste tratamento são simples.',
    },
  ],
  incorporates: [
    '(incorpora|incorporad|incluid)* ~6 (por referencia|por remissao)',
    '(faz|fazem) parte (integrante|desta|da presente)',
    '(lida|lido|ler|leia) ~4 (em conjunto|conjuntamente|juntamente)',
    '(complementa|complemento)*',
  ],
  incorporatesExample: 'A nossa política de cookies faz parte integrante deste documento.',
};
