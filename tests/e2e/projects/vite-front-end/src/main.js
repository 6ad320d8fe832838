import "./style.css";

document.body.append(`Asks ${import.meta.env.VITE_API}`);
