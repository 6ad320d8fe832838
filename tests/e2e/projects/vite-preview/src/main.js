document.body.append("The development dependency serves it.");
