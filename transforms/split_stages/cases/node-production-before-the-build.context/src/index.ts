import "express";
