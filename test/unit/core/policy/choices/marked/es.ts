/** Spanish. */
export const es = String.raw`
Si no desea ver publicidad personalizada, haga clic [aquí]{o}.
Si no quieres que Adwhirl te siga, [pulsa aquí]{o}.
Para darse de baja de la publicidad basada en intereses, visite [esta página]{o}.
Puede oponerse [aquí]{o}.
El usuario podrá oponerse al tratamiento con fines publicitarios en {o:https://adwhirl.example/oposicion}.
Si prefiere no participar, utilice [este enlace]{o}.
Podés desactivar el seguimiento de Vistally [acá]{o}.
Para no ser incluido en las estadísticas de Clicora, instale [este complemento]{o}.
Usted puede optar por no recibir anuncios personalizados en [este sitio]{o}.
Puede optar por excluirse en [adwhirl.example/baja]{o:https://adwhirl.example/baja}.
Para impedir que Clicora registre su visita, descargue [el complemento]{o}.
Puede solicitar la exclusión de la medición [desde aquí]{o}.
[Opt-out]{o} | [Política de privacidad]{-}
[No vender ni compartir mi información personal]{o}
[Desactivar publicidad personalizada]{o}
[Darme de baja de la publicidad]{o}
[No quiero que me rastreen]{o}
[Rechazar el seguimiento]{o}
[Oponerme]{o}
[Bloquear a Vistally]{o}
[Inhabilitar]{o}
Adwhirl: [privacidad]{-}, [baja]{o}
Proveedores:¶¶- Adwhirl – [privacidad]{-} – [rechazar]{o}¶- Clicora – [privacidad]{-} – [rechazar]{o}
Gestione sus anuncios [aquí]{o}.
Ajuste sus preferencias publicitarias en la [página de Adwhirl]{o}.
Para dejar de ser rastreado, active la [cookie de exclusión]{o}.
Clicora ofrece un [mecanismo de exclusión]{o} a quien no quiera ser contado.
Las cookies de Vistally pueden rechazarse en {o:https://vistally.example/es/rechazo}.
Si no está de acuerdo con la elaboración de perfiles, puede indicarlo [aquí]{o}.
Para retirarse del programa de Adwhirl, diríjase a [esta dirección]{o}.
Puede revocar su participación en la red publicitaria [aquí]{o}.
La recogida de datos por Clicora se puede evitar mediante [este complemento]{o}.
Evite que Adwhirl use sus datos de navegación [aquí]{o}.
[Configuración de cookies]{c:#}
[Preferencias de privacidad]{c:#}
[Revocar consentimiento]{c}
[Cambiar mis cookies]{c:#}
[Abrir el panel de cookies]{c:javascript:abrir()}
Retire su consentimiento cuando quiera [aquí]{c}.
Puede cambiar de opinión y modificar sus preferencias de cookies [aquí]{c}.
Para volver a abrir el aviso de cookies, pulse [aquí]{c:#}.
[Personalizar cookies]{c:#}
[Mis preferencias de cookies]{c:#}
[Gestionar el consentimiento]{c:#}
[Renovar o cambiar el consentimiento de cookies]{c:#}
Si no desea recibir más correos, [haga clic aquí]{u}.
[Cancelar suscripción]{u}
[Darse de baja del boletín]{u}
Para dejar de recibir nuestras ofertas, pulse [aquí]{u}.
Si ya no quieres recibir novedades, date de baja [aquí]{u}.
Envíe su solicitud a través del [portal de privacidad]{f}.
[Ejercer derechos ARCO]{f}
[Ejercicio de derechos]{f}
Solicite el borrado de sus datos en [esta página]{f}.
Puede ejercer sus derechos rellenando [este formulario]{f}.
Para solicitar una copia de sus datos, entre [aquí]{f}.
Cómo bloquear las cookies: [Chrome]{b}, [Firefox]{b}, [Safari]{b}.
Consulte la ayuda de su navegador [aquí]{b}.
Puede reclamar ante la [AEPD]{k:https://www.aepd.es/}.
Usamos [Adwhirl]{-} para mostrar anuncios.
La [política de privacidad]{-:https://adwhirl.example/privacy} de Adwhirl lo explica.
Más información sobre Clicora [aquí]{-}.
Síganos en [Instagram]{-:https://www.instagram.com/tienda}.
[Contacto]{-:/contacto}
Para cancelar un pedido, use [esta página]{-}.
[Devoluciones]{-:/devoluciones}
Si no está de acuerdo con esta política, no utilice el [sitio]{-:/}.
La lista de socios está [aquí]{-}.
[Baja laboral]{-:/empleo}
Para anular su reserva, entre [aquí]{-}.
Para evitar el seguimiento, visite [el sitio de Vistally]{o}.
El usuario puede negarse a ser rastreado [en esta dirección]{o}.
Puede impedir la instalación de las cookies de Adwhirl en {o:https://adwhirl.example/x1}.
[No acepto el rastreo]{o}
[Salir de la medición]{o}
Indíquenos [aquí]{o} que no quiere anuncios a medida.
[Modificar consentimiento]{c:#}
[Cambiar preferencias]{c:#}
Revise sus cookies [aquí]{c:#}.
[Baja del boletín]{u}
[Solicitar acceso a mis datos]{f}
[Tiendas]{-:/tiendas}
Si no desea ser contabilizado, desmarque la casilla de [esta página]{o}.
Para quedar fuera de los perfiles de Almendro, vaya [aquí]{o}.
Almendro: [no seguirme]{o}
Almendro: [quítenme]{o}
Puede decir no a la red [aquí]{o}.
El contador se apaga [aquí]{o}.
Si prefiere que no crucemos sus compras con sus visitas, avísenos [aquí]{o}.
La grabación puede detenerse en [x.example]{o}.
Para salirse de la red, siga [este enlace]{o}.
Quien no desee ser grabado puede indicarlo [aquí]{o}.
Puede rechazar las cookies de Almendro en [su web]{o}.
Para bloquear la recopilación, instale [esta extensión]{o}.
Para dejar de participar en la medición, pulse [aquí]{o}.
Comuníquenos su negativa a la cesión de datos a anunciantes [aquí]{o}.
Exclusión de la publicidad personalizada: [enlace]{o}
Las prácticas de Almendro se exponen [aquí]{-}.
Para dejar de recibir el catálogo, escriba [aquí]{-}.
Puede cancelar su pedido [aquí]{-}.
Los anunciantes contratan campañas [aquí]{-}.
Si no acepta estas condiciones, abandone [el sitio]{-}.
Para oponerse al tratamiento de sus datos, rellene [este formulario]{f}.
Para cerrar su cuenta, vaya [aquí]{-}.
Los usuarios pueden inhabilitar la cookie DART visitando la [política de privacidad de anuncios]{o:https://policies.google.com/technologies/ads}.
Puede desactivar el uso de cookies de Google visitando la [Configuración de anuncios]{o:https://policies.google.com/technologies/ads}.
Más información sobre la publicidad de Google [aquí]{-:https://policies.google.com/technologies/ads}.
Lugar del tratamiento: Irlanda – [Política de privacidad]{-:https://y.example/privacy} – [Optar por no participar]{o:https://adwhirl.example/b}.
Para apoyarnos, desactive el bloqueador de publicidad con [esta guía]{-}.
Puede desactivar el seguimiento de cada socio. Estos son sus enlaces:¶¶- [Adwhirl]{o:https://adwhirl.example/no}
Puede negarse a que Adwhirl le siga [aquí]{o:https://adwhirl.example/x}.
Más información y exclusión: [https://adwhirl.example/x]{o:https://adwhirl.example/x}
Según el [RGPD]{-:https://ley.example/a}, puede oponerse a la elaboración de perfiles.
Para oponerse al seguimiento, diríjase a nuestro [delegado de protección de datos]{-:https://tienda.example/dpo}.
Para oponerse al seguimiento, vaya a la [página de contacto]{-:https://tienda.example/c}.
Para oponerse al seguimiento, [escríbanos]{-:https://tienda.example/c}.
Si rechaza el seguimiento, algunas [funciones]{-:https://tienda.example/f} no irán.
Puede rechazar el seguimiento. Consulte las [FAQ]{-:https://tienda.example/faq}.
`;
