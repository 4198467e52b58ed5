// Our own stand-in for an advertising tag.
new Image().src = 'https://ad.doubleclick.net/ddm/view.gif?uid=77c1e05b9d2f4a38&page=home';
